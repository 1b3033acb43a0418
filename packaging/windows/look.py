"""Looks into a program for Windows: icon, version, manifest, kind of window, and which parts of Windows it uses.

Usage: look.py VERSION NAME window|console FILE.exe
"""

import re
import sys

import pefile

GROUP_ICON, VERSION_INFO, MANIFEST = 14, 16, 24
IN_MANIFEST = ["PerMonitorV2", "longPathAware", "UTF-8", "asInvoker", "8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a"]
# What speaks to a network. The standard library of Rust names ws2_32 for its sockets, whether they are used or not.
NETWORK = re.compile(r"^(winhttp|wininet|urlmon|webio|dnsapi|mswsock|wsock32|rasapi32|websocket|httpapi|netapi32)\.dll$", re.IGNORECASE)
# What a compiler would have to be installed for.
OF_A_COMPILER = re.compile(r"^(lib.*|vcruntime\d*|msvcp\d*)\.dll$", re.IGNORECASE)


def resources(program, kind):
    """The contents of every resource of a kind."""
    found = []
    folder = getattr(program, "DIRECTORY_ENTRY_RESOURCE", None)
    for group in folder.entries if folder else []:
        if group.id == kind:
            for name in group.directory.entries:
                for language in name.directory.entries:
                    data = language.data.struct
                    found.append(program.get_data(data.OffsetToData, data.Size))
    return found


def faults(path, version, name, window):
    program = pefile.PE(path)
    found = []
    if not resources(program, GROUP_ICON):
        found.append("has no icon")
    manifests = resources(program, MANIFEST)
    if len(manifests) != 1:
        found.append(f"has {len(manifests)} manifests")
    text = b"".join(manifests).decode("utf-8", "replace")
    found += [f"its manifest lacks {word}" for word in IN_MANIFEST if word not in text]
    about = b"".join(resources(program, VERSION_INFO)).decode("utf-16-le", "replace")
    found += [f"its version information lacks {word}" for word in (version, f"{name}.exe", "Analysetool Kansrijke Start") if word not in about]
    if (program.OPTIONAL_HEADER.Subsystem == 2) != window:
        found.append("opens a console" if window else "has no console")
    libraries = sorted(entry.dll.decode().lower() for entry in getattr(program, "DIRECTORY_ENTRY_IMPORT", []))
    found += [f"needs {library}, which a network is spoken with" for library in libraries if NETWORK.match(library)]
    found += [f"needs {library}, which Windows does not have" for library in libraries if OF_A_COMPILER.match(library)]
    return found, libraries


def main():
    version, name, kind, path = sys.argv[1:5]
    found, libraries = faults(path, version, name, kind == "window")
    if found:
        sys.exit("\n".join(f"{path} {fault}" for fault in found))
    print(f"{name}.exe: icon, version {version}, manifest; uses {', '.join(libraries)}")


main()
