"""A meeting on a disk that is full at two hundred different levels; about two minutes."""

import pytest

from tests.conftest import make_board
from tests.disks import mount_small_disk, unmount
from tests.storage.test_disk import play_on_a_disk_that_fills, whole


@pytest.mark.timeout(900)
@pytest.mark.parametrize("part", range(8))
def test_every_level_of_a_full_disk_is_refused_or_kept_whole(tmp_path, part):
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = mount_small_disk(folder, 8)
    try:
        for level in range(part * 25, (part + 1) * 25):
            path = folder / f"board-{level}.mdtb"
            services = make_board(path)
            play_on_a_disk_that_fills(services, disk, level * 4096)
            assert whole(services), level
            services.close()
            for file in folder.iterdir():
                file.unlink()
    finally:
        disk.free()
        unmount(disk)
