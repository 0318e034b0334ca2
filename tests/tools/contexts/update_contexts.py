#!/usr/bin/env python3
"""Writes the tables of terms in resources/contexts from a folder of published JSON-LD contexts.

    update_contexts.py FOLDER

resources/contexts/index.json says which contexts there are, and the SHA-256 of the bytes that were published. FOLDER is
searched, with everything below it, for files with these digests. Of each the `@context` member is kept, and nothing that
stands beside it, in a form that can be read and compared line by line.

To add a context: put its published file into a folder, enter its address, digest, date and origin in index.json, and
run this. To renew one: enter the new bytes as the first of its versions; the former first one becomes an older one.
"""

import hashlib
import json
import pathlib
import sys

CONTEXTS = pathlib.Path(__file__).resolve().parents[3] / "resources" / "contexts"
WIDTH = 120


def published_files(folder):
    """Bytes by their SHA-256."""
    files = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            files[hashlib.sha256(data).hexdigest()] = data
    return files


def readable(value, indent="", used=0):
    """One line where it fits, else a line for each member."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or len(indent) + used + len(line) <= WIDTH:
        return line
    inner = indent + "  "
    if isinstance(value, list):
        lines = [inner + readable(element, inner) for element in value]
        return "[\n" + ",\n".join(lines) + "\n" + indent + "]"
    lines = []
    for name, member in value.items():
        start = json.dumps(name, ensure_ascii=False) + ": "
        lines.append(inner + start + readable(member, inner, len(start) + 1))
    return "{\n" + ",\n".join(lines) + "\n" + indent + "}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    published = published_files(sys.argv[1])
    missing = 0
    for entry in json.loads((CONTEXTS / "index.json").read_text("utf-8")):
        for version in entry["versions"]:
            data = next((published[digest] for digest in version["sha256"] if digest in published), None)
            if data is None:
                print(f"not in the folder, left as it is: {version['file']}", file=sys.stderr)
                missing += 1
                continue
            table = {"@context": json.loads(data)["@context"]}
            (CONTEXTS / version["file"]).write_text(readable(table) + "\n", "utf-8")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
