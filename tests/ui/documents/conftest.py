import pytest

from tests.ui.readings import invented


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "board.mdtb"
    invented.make(path)
    return path


@pytest.fixture
def board(template, tmp_path, qapp):
    found = invented.opened(template, tmp_path, qapp)
    yield found
    found.services.close()


@pytest.fixture
def said(board):
    heard = []
    board.shell.notice_given.connect(lambda text, tone: heard.append(text))
    return heard
