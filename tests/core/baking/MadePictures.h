#pragma once

#include "core/baking/PngChunks.h"
#include "core/base/Compression.h"

/// Pictures of our own making, out of their pieces.
namespace besace::pictures {

inline QByteArray header(char depth = 8, char colourType = 0)
{
    return png::makeChunk("IHDR", QByteArray("\0\0\0\1\0\0\0\1", 8) + depth + colourType + QByteArray(3, '\0'));
}

/// One grey pixel.
inline QByteArray pixel() { return png::makeChunk("IDAT", deflate(QByteArray("\0\x7F", 2), Compression::Zlib)); }

inline QByteArray picture(const QByteArray& behindHeader = {}, const QByteArray& behindData = {})
{
    return png::signature.toByteArray() + header() + behindHeader + pixel() + behindData + png::makeChunk("IEND", {});
}

inline QByteArray iTXt(const QByteArray& keyword, const QByteArray& text)
{
    return png::makeChunk("iTXt", keyword + QByteArray(5, '\0') + text);
}

inline QByteArray compressedITXt(const QByteArray& keyword, const QByteArray& text)
{
    return png::makeChunk("iTXt", keyword + QByteArray("\0\1\0fr\0titre\0", 12) + deflate(text, Compression::Zlib));
}

inline QByteArray tEXt(const QByteArray& keyword, const QByteArray& text)
{
    return png::makeChunk("tEXt", keyword + '\0' + text);
}

inline QByteArray zTXt(const QByteArray& keyword, const QByteArray& text)
{
    return png::makeChunk("zTXt", keyword + QByteArray(2, '\0') + deflate(text, Compression::Zlib));
}

inline QByteArray withWrongCrc(QByteArray chunk)
{
    chunk.back() = static_cast<char>(chunk.back() ^ 1);
    return chunk;
}

inline QByteArray svg(const QByteArray& inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>";
}

inline const QByteArray json = R"({"id":"urn:a"})";
inline const QByteArray jws = "eyJhbGciOiJub25lIn0.eyJpZCI6InVybjphIn0.c2ln";
inline const QByteArray address = "https://example.org/assertion";

/// With all that a careless writer trips over.
inline const QByteArray drawing
    = "\xEF\xBB\xBF<?xml version=\"1.0\"?>\r\n<!-- <svg> -->\r\n<svg xmlns='http://www.w3.org/2000/svg'"
      " title='a > b'>\r\n<style><![CDATA[</svg> g > a {}]]></style>\r\n<g  id = \"x\" /></svg>\r\n ";

inline QByteArray base64Url(QByteArray bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace besace::pictures
