"""Makes ZIP archives for tests: honest ones by the standard library, dishonest ones by changing their bytes."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")


def write_zip(path: Path, files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """An honest archive."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return path


def change_directory(path: Path, name: str, **fields: int) -> None:
    """Write other numbers into the directory's entry of a file: crc, packed, size, flags, method, offset."""
    places = {"flags": (8, "<H"), "method": (10, "<H"), "crc": (16, "<L"), "packed": (20, "<L"), "size": (24, "<L")}
    places["offset"] = (42, "<L")
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    while True:
        length = struct.unpack_from("<H", data, at + 28)[0]
        if data[at + 46 : at + 46 + length] == name.encode():
            break
        at = data.index(b"PK\x01\x02", at + 4)
    for field, value in fields.items():
        offset, form = places[field]
        struct.pack_into(form, data, at + offset, value)
    path.write_bytes(data)


def bomb_of_overlaps(path: Path, files: int, kernel_size: int, *, quoted: bool) -> Path:
    """The archive of David Fifield (WOOT 2019): all files share one compressed kernel.

    With `quoted`, each file also holds the local headers of those behind it, as stored blocks of DEFLATE; without, all
    entries of the directory point at one local header.
    """
    plain = bytes(kernel_size)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    kernel = packer.compress(plain) + packer.flush()
    names = [f"{n:04d}" for n in range(files)]

    def local(name: str, packed: int, size: int, crc: int) -> bytes:
        return LOCAL.pack(b"PK\x03\x04", 20, 0, 8, 0, 0, crc, packed, size, len(name), 0) + name.encode()

    entries: list[tuple[str, int, int, int, int]] = []
    if quoted:
        body, content, behind = kernel, plain, b""
        for name in reversed(names):
            if behind:
                # A stored block of DEFLATE that holds the header of the file behind, and then goes on with its data.
                body = b"\x00" + struct.pack("<HH", len(behind), len(behind) ^ 0xFFFF) + behind + body
                content = behind + content
            crc = zlib.crc32(content)
            behind = local(name, len(body), len(content), crc)
            entries.append((name, len(body), len(content), crc, len(behind) + len(body)))
        data = behind + body
        # Every file reaches to the end of the data.
        entries = [(name, packed, size, crc, len(data) - reach) for name, packed, size, crc, reach in entries]
    else:
        data = local(names[0], len(kernel), kernel_size, zlib.crc32(plain)) + kernel
        entries = [(name, len(kernel), kernel_size, zlib.crc32(plain), 0) for name in names]
    directory = b"".join(
        CENTRAL.pack(b"PK\x01\x02", 20, 20, 0, 8, 0, 0, crc, packed, size, len(name), 0, 0, 0, 0, 0, offset) + name.encode()
        for name, packed, size, crc, offset in entries
    )
    end = END.pack(b"PK\x05\x06", 0, 0, files, files, len(directory), len(data), 0)
    path.write_bytes(data + directory + end)
    return path
