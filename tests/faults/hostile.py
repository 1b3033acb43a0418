"""A generated corpus of files that mean no good: each is answered with a sentence, within limits, and stays as it is."""

import json
import random
import resource
import subprocess

from bench import Lost

#: Bytes of address space, and seconds, that one answer may take.
MEMORY = 512 * 1024 * 1024
PATIENCE_S = 20


def run(program, folder, seed):
    """Checks every file of the corpus; returns a sentence with the count."""
    place = folder / "hostile"
    place.mkdir()
    base = session(program, place)
    files = corpus(base, random.Random(seed))
    refused = 0
    for number, (name, content) in enumerate(files):
        path = place / f"{number:03}.json"
        path.write_bytes(content)
        answer = subprocess.run(
            [*program, "--data-dir", str(place / "data"), "check", str(path)],
            capture_output=True, timeout=PATIENCE_S, check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
        )
        said = (answer.stdout + answer.stderr).decode("utf-8", "replace")
        if answer.returncode not in (0, 1) or "panicked" in said or not said.strip():
            raise Lost(f"{name}: exit {answer.returncode}, said {said[:300]!r}")
        if path.read_bytes() != content:
            raise Lost(f"{name}: the file was changed")
        if answer.returncode == 0 and name.startswith("bad "):
            raise Lost(f"{name}: taken for good: {said[:300]!r}")
        refused += answer.returncode
        path.unlink()
    if len(files) < 200:
        raise Lost(f"only {len(files)} files")
    return f"{len(files)} files, {refused} refused with a sentence, {len(files) - refused} opened or warned about"


def session(program, place):
    """The text of an ordinary session."""
    path = place / "base.json"
    data = ["--data-dir", str(place / "data")]
    subprocess.run([*program, *data, "new", "-o", str(path), "--municipality", "Proefstad"],
                   check=True, capture_output=True)
    answers = "".join(f"S{number:02}={number % 5 + 1}\n" for number in range(1, 57))
    subprocess.run([*program, *data, "fill", str(path), "--answers", "-"], input=answers.encode(),
                   check=True, capture_output=True)
    return path.read_text("utf-8")


def corpus(base, rng):
    """Names and contents. A name that begins with "bad" must be refused; of the others a word is enough."""
    raw = base.encode()
    files = [("bad empty", b""), ("bad blank", b" \n\t "), ("bad null", b"null"), ("bad list", b"[]"),
             ("bad text", b'"session"'), ("bad number", b"12"), ("bad word", b"Geachte heer"), ("bad object", b"{}"),
             ("bad zip", b"PK\x03\x04" + bytes(200)), ("bad png", b"\x89PNG\r\n\x1a\n" + bytes(200)),
             ("bad latin-1", "{\"format\": \"gemeente Súdwest\"}".encode("latin-1")),
             ("bad utf-16", base.encode("utf-16")), ("bad utf-32", base.encode("utf-32")),
             ("bom", b"\xef\xbb\xbf" + raw), ("windows line ends", raw.replace(b"\n", b"\r\n")),
             ("bad two files", raw + raw), ("bad 16 MiB", raw + b" " * (16 * 1024 * 1024)),
             ("bad huge number", base.replace('"schema": 1', '"schema": ' + "9" * 5000).encode()),
             ("bad nul", raw.replace(b"Proefstad", b"Proef\x00stad"))]
    files += [(f"bad truncated at {at}", raw[:at]) for at in sorted(rng.sample(range(1, len(raw) - 2), 60))]
    for _ in range(40):
        flipped = bytearray(raw)
        at = rng.randrange(len(flipped))
        flipped[at] ^= 1 << rng.randrange(8)
        files.append((f"bit flipped in byte {at}", bytes(flipped)))
    for depth in (65, 100, 1000, 100_000, 1_000_000):
        for opening, closing in (("[", "]"), ('{"a":', "}")):
            files.append((f"bad {depth} deep {opening}", (opening * depth + "1" + closing * depth).encode()))
            deep = base.replace('"schema": 1', f'"deep": {opening * depth}1{closing * depth}, "schema": 1')
            files.append((f"bad key {depth} deep {opening}", deep.encode()))
        files.append((f"bad {depth} never closed", ("[" * depth).encode()))
    for value in ("0", "6", "-1", "4.0", "1e0", "NaN", "Infinity", '"4"', "[4]", "{}", "true", '"unknown"', "99999999999999999999", '""'):
        files.append((f"bad value {value}", base.replace('"value": 2', f'"value": {value}', 1).encode()))
    for key in ("schema", "format", "id", "answers", "questionnaire"):
        files.append((f"bad key {key} twice", base.replace("{", '{"' + key + '": 1,', 1).encode()))
        files.append((f"bad key {key} twice, escaped", base.replace("{", '{"\\u00%02x%s": 1,' % (ord(key[0]), key[1:]), 1).encode()))
    for min_reader in (2, 3, 999, 4294967295):
        files.append((f"bad min_reader {min_reader}", base.replace('"min_reader": 1', f'"min_reader": {min_reader}').encode()))
    document = json.loads(base)
    person = {"id": "7c1e90aa", "organisation": "JGZ"}
    changes = {
        "bad 201 participants": {"participants": [person] * 201},
        "bad 100,000 participants": {"participants": [person] * 100_000},
        "bad 401 answers": {"answers": {f"X{number}": {"value": 3} for number in range(401)}},
        "bad long note": {"answers": {"S01": {"note": "x" * 10_001}}},
        "bad long name": {"municipality": {"name": "x" * 121}},
        "bad many unknown keys": {f"unknown{number}": number for number in range(65)},
        "bad date": {"date": "31-02-2026"}, "bad way": {"way": "tovenarij"}, "bad id": {"id": "../../etc/passwd"},
        "bad answers": {"answers": []}, "bad questionnaire": {"questionnaire": "x"},
        "bad statement id": {"answers": {"../S01": {"value": 3}}}, "bad role": {"participants": [{**person, "role": "a b"}]},
        "path as title": {"title": "../../../etc/passwd"}, "formula as title": {"title": "=cmd|'/c calc'!A1"},
        "markup as title": {"title": "<script>alert(1)</script>"}, "bidi as title": {"title": "a\u202eb\u2066c"},
        "controls as note": {"answers": {"S01": {"note": "\u0007\u001b[31m\u0000"}}},
        "emoji as title": {"title": "👶🏽" * 30}, "stray answer": {"answers": {"ZZZ": {"value": 3}}},
        "unknown keys": {"later": {"deep": [1, 2, {"x": "y"}]}}, "newer schema": {"schema": 99},
    }
    for name, change in changes.items():
        files.append((name, json.dumps({**document, **change}, ensure_ascii=False).encode("utf-8", "surrogatepass")))
    for label in range(7):
        if label != 5:
            scale = {**document["questionnaire"], "scale": ["x"] * label}
            files.append((f"bad {label} labels", json.dumps({**document, "questionnaire": scale}).encode()))
    files.append(("bad half character", json.dumps({**document, "title": "\ud800"}).encode()))
    files += [(f"noise {number}", rng.randbytes(rng.randrange(1, 4000))) for number in range(20)]
    return files
