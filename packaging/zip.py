"""Packs a folder as a ZIP of which the same files give the same bytes: sorted names, one time, no owners.

Usage: zip.py FOLDER OUTPUT.zip; the folder itself stands in the ZIP. The time is SOURCE_DATE_EPOCH.
"""

import os
import pathlib
import sys
import time
import zipfile

folder, output = map(pathlib.Path, sys.argv[1:3])
moment = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
with zipfile.ZipFile(output, "w") as packed:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        entry = zipfile.ZipInfo(str(path.relative_to(folder.parent)), moment)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        packed.writestr(entry, path.read_bytes(), compresslevel=9)
