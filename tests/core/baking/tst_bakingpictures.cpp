#include "core/baking/Baking.h"
#include "core/baking/PngChunks.h"
#include "core/base/Files.h"
#include "core/base/Json.h"

#include <QDir>
#include <QTest>

#include "tests/support/Conformance.h"
#include <csetjmp>
#include <png.h>

using namespace besace;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// What the independent decoder makes of a PNG: size, and every pixel as 16-bit RGBA.
struct Pixels {
    quint32 width = 0;
    quint32 height = 0;
    QByteArray rgba; ///< empty if the picture cannot be decoded
};

struct Source {
    const QByteArray& bytes;
    qsizetype at = 0;
};

void readBytes(png_structp reader, png_bytep to, size_t count)
{
    auto* source = static_cast<Source*>(png_get_io_ptr(reader));
    if (source->bytes.size() - source->at < static_cast<qsizetype>(count))
        png_error(reader, "cut off");
    std::memcpy(to, source->bytes.constData() + source->at, count);
    source->at += static_cast<qsizetype>(count);
}

// libpng jumps back to setjmp on errors, so nothing in here may need a destructor.
void decodeInto(png_structp reader, png_infop info, Pixels& pixels, QList<png_bytep>& rows)
{
    if (setjmp(png_jmpbuf(reader)) != 0) { // NOLINT(cert-err52-cpp): the way of libpng
        pixels.rgba.clear();
        return;
    }
    png_read_info(reader, info);
    png_set_expand_16(reader);
    png_set_gray_to_rgb(reader);
    png_set_add_alpha(reader, 0xFFFF, PNG_FILLER_AFTER);
    png_set_interlace_handling(reader);
    png_read_update_info(reader, info);
    pixels.width = png_get_image_width(reader, info);
    pixels.height = png_get_image_height(reader, info);
    const auto stride = static_cast<qsizetype>(png_get_rowbytes(reader, info));
    pixels.rgba.resize(stride * pixels.height);
    rows.resize(pixels.height);
    for (qsizetype y = 0; y < rows.size(); ++y)
        rows[y] = reinterpret_cast<png_bytep>(pixels.rgba.data()) + y * stride;
    png_read_image(reader, rows.data());
    png_read_end(reader, nullptr);
}

void beQuiet(png_structp, png_const_charp) { }
void giveUp(png_structp reader, png_const_charp) { png_longjmp(reader, 1); }

Pixels decode(const QByteArray& bytes)
{
    Source source { bytes };
    Pixels pixels;
    QList<png_bytep> rows;
    png_structp reader = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, giveUp, beQuiet);
    png_infop info = png_create_info_struct(reader);
    png_set_read_fn(reader, &source, readBytes);
    decodeInto(reader, info, pixels, rows);
    png_destroy_read_struct(&reader, &info, nullptr);
    return pixels;
}

QList<QByteArray> chunksWithoutBadge(const QByteArray& file)
{
    const Result<png::Chunks> picture = png::splitChunks(file);
    QList<QByteArray> chunks;
    for (const png::Chunk& chunk : picture->chunks) {
        if (!chunk.data.startsWith("openbadge"))
            chunks.append(chunk.whole.toByteArray());
    }
    return chunks;
}

} // namespace

/// Pictures of others: what is not the badge stays, to the last pixel.
class TestBakingPictures : public QObject {
    Q_OBJECT

private slots:
    void pngSuite_data()
    {
        REQUIRE_CONFORMANCE("pngsuite/png");
        QTest::addColumn<QString>("file");
        const QDir folder(conformanceDir() + u"/pngsuite/png"_s);
        const QStringList names = folder.entryList({ u"*.png"_s }, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 175);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void pngSuite()
    {
        QFETCH(QString, file);
        const auto bytes = readFile(file, 1 << 20);
        QVERIFY(bytes);
        const Result<Baked> none = unbake(*bytes);
        QVERIFY(!none);
        const Pixels before = decode(*bytes);
        const Result<QByteArray> baked = bake(*bytes, "{\"id\":\"urn:a\"}");
        if (QFileInfo(file).fileName().startsWith(u'x')) {
            QCOMPARE(none.error().code, Code::Malformed);
            QCOMPARE(baked ? Code::NoBadge : baked.error().code, Code::Malformed);
            QVERIFY(before.rgba.isEmpty());
            return;
        }
        QCOMPARE(none.error().code, Code::NoBadge);
        QVERIFY(baked);
        QCOMPARE(unbake(*baked)->payload, "{\"id\":\"urn:a\"}");
        const Pixels after = decode(*baked);
        QVERIFY(!before.rgba.isEmpty());
        QCOMPARE(after.width, before.width);
        QCOMPARE(after.height, before.height);
        QVERIFY(after.rgba == before.rgba);
        QCOMPARE(chunksWithoutBadge(*baked), chunksWithoutBadge(*bytes));
    }

    // Everything that others baked can be taken out, put in again, and is the same.
    void corpus_bakedAgain()
    {
        REQUIRE_CONFORMANCE("openbadges");
        const auto files = filesBelow(conformanceDir() + u"/openbadges"_s);
        QVERIFY(files);
        int badges = 0;
        for (const QString& file : *files) {
            const auto bytes = readFile(file, 64 << 20);
            const Result<Baked> baked = bytes ? unbake(*bytes) : bytes.error();
            if (!baked)
                continue;
            if (baked->damaged) { // an example of the specification with an element cut short
                QVERIFY(!bake(*bytes, baked->stored));
                continue;
            }
            ++badges;
            const Result<QByteArray> again = bake(*bytes, baked->stored);
            QVERIFY2(again, qPrintable(file));
            QCOMPARE(unbake(*again)->stored, baked->stored);
            QCOMPARE(unbake(*again)->others, false);
            if (pictureKind(*bytes) == Picture::Png) {
                QVERIFY(decode(*again).rgba == decode(*bytes).rgba);
                QCOMPARE(chunksWithoutBadge(*again), chunksWithoutBadge(*bytes));
            }
        }
        QCOMPARE(badges, 27);
    }

    // Carriers that another generator made: each with what a reader must say.
    void peers_data()
    {
        const QDir folder(qEnvironmentVariable("BESACE_PEERS_DIR") + u"/corpus"_s);
        if (!qEnvironmentVariableIsSet("BESACE_PEERS_DIR") || !folder.exists(u"expected.json"_s))
            QSKIP("BESACE_PEERS_DIR names no folder with corpus/expected.json");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("extract");
        const auto bytes = readFile(folder.filePath(u"expected.json"_s), 64 << 20);
        const auto expected = bytes ? parseJson(*bytes) : bytes.error();
        QVERIFY(expected);
        for (const JsonValue& entry : (*expected)[u"entries"].array()) {
            const QString carrier = entry[u"carrier"].toString();
            const QString file = entry[u"file"].toString();
            if (carrier == u"png" || carrier == u"svg")
                QTest::newRow(qPrintable(file)) << folder.filePath(file) << entry[u"expect"][u"extract"].toBool();
        }
    }
    void peers()
    {
        QFETCH(QString, file);
        QFETCH(bool, extract);
        const auto bytes = readFile(file, 64 << 20);
        QVERIFY(bytes);
        const Result<Baked> baked = unbake(*bytes);
        // A 3.0 credential in a tEXt chunk is no baked badge to the letter; we take it, as the note there allows.
        const bool lenient = file.endsWith(u"carrier/text-chunk.png");
        QCOMPARE(baked && !baked->damaged, extract || lenient);
        QVERIFY(!baked || !baked->others);
    }
};

QTEST_GUILESS_MAIN(TestBakingPictures)
#include "tst_bakingpictures.moc"
