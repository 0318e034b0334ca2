#!/usr/bin/env python3
"""Seals and opens files as core/crypto/SEAL.md describes it, from that text alone.

seal.py seal PASSWORD IN OUT [LOG2N [CHUNK]]
seal.py open PASSWORD IN OUT

Needs the package "cryptography". It made tests/core/crypto/data/*.sealed.
"""
import hashlib
import hmac
import os
import struct
import sys
import unicodedata

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"\x89BSEAL\r\n"


def hkdf(secret, salt, info):
    extracted = hmac.new(salt or bytes(32), secret, hashlib.sha256).digest()
    return hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()


def keys(password, log2n, r, p, salt, nonce):
    text = unicodedata.normalize("NFC", password).encode()
    secret = hashlib.scrypt(text, salt=salt, n=2**log2n, r=r, p=p, maxmem=2**30, dklen=32)
    return hkdf(secret, b"", b"besace seal 1 check")[:16], hkdf(secret, nonce, b"besace seal 1 content")


def chunk_nonce(index, last):
    return struct.pack(">3xQB", index, last)


def seal(password, plain, log2n=17, size=2**20):
    salt, nonce = os.urandom(16), os.urandom(32)
    check, key = keys(password, log2n, 8, 1, salt, nonce)
    header = MAGIC + struct.pack(">BBBBI", 1, log2n, 8, 1, size) + salt + nonce + check
    header += hashlib.sha256(header).digest()[:8]
    pieces = [plain[at:at + size] for at in range(0, len(plain), size)] or [b""]
    cipher = AESGCM(key)
    return header + b"".join(
        cipher.encrypt(chunk_nonce(i, i == len(pieces) - 1), piece, header) for i, piece in enumerate(pieces))


def unseal(password, sealed):
    header, body = sealed[:88], sealed[88:]
    assert header[:8] == MAGIC and hashlib.sha256(header[:80]).digest()[:8] == header[80:], "not a sealed file"
    version, log2n, r, p, size = struct.unpack(">BBBBI", header[8:16])
    assert version == 1, "another version"
    check, key = keys(password, log2n, r, p, header[16:32], header[32:64])
    assert check == header[64:80], "wrong password"
    pieces = [body[at:at + size + 16] for at in range(0, len(body), size + 16)]
    cipher = AESGCM(key)
    return b"".join(
        cipher.decrypt(chunk_nonce(i, i == len(pieces) - 1), piece, header) for i, piece in enumerate(pieces))


if __name__ == "__main__":
    action, password, source, target = sys.argv[1:5]
    with open(source, "rb") as file:
        content = file.read()
    result = seal(password, content, *map(int, sys.argv[5:])) if action == "seal" else unseal(password, content)
    with open(target, "wb") as file:
        file.write(result)
