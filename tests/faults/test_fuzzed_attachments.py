"""Ten thousand spoilt files are sent to be drawn; about ten minutes. None may hurt or hang us."""

import random
import time
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from PIL import Image

from mdtboard.domain.attachments import MediaKind, NoPreview
from mdtboard.reports.apart import Drawing, DrawnPage
from tests.files import a_pdf

_FILES = 10_000
_LONGEST = 12.0


def noise(kind: str, mode: str, **options: str) -> bytes:
    target = BytesIO()
    Image.effect_noise((200, 150), 60).convert(mode).save(target, kind, **options)
    return target.getvalue()


WHOLE = (
    (MediaKind.PDF, a_pdf("une", "deux")),
    (MediaKind.PNG, noise("PNG", "RGBA")),
    (MediaKind.JPEG, noise("JPEG", "RGB")),
    (MediaKind.JPEG, noise("JPEG", "CMYK")),
    (MediaKind.TIFF, noise("TIFF", "RGB", compression="tiff_lzw")),
    (MediaKind.TIFF, noise("TIFF", "1", compression="group4")),
)


def spoilt(seed: int) -> tuple[MediaKind, bytes]:
    chance = random.Random(seed)
    kind, content = WHOLE[seed % len(WHOLE)]
    spoiling = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        spoiling[chance.randrange(len(spoiling))] = chance.randrange(256)
    end = chance.randrange(len(spoiling)) if chance.random() < 0.2 else len(spoiling)
    return kind, bytes(spoiling[:end])


def drawn(seed: int) -> float:
    began = time.monotonic()
    kind, content = spoilt(seed)
    found = Drawing(kind, 0, 300).run(content)
    assert isinstance(found, DrawnPage | NoPreview), seed
    assert found not in (NoPreview.NOT_STARTED, NoPreview.CANCELLED), seed
    return time.monotonic() - began


@pytest.mark.timeout(3600)
def test_no_spoilt_file_hurts_or_hangs_the_program():
    with ThreadPoolExecutor(2) as pool:
        assert max(pool.map(drawn, range(_FILES))) < _LONGEST
