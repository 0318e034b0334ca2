#include "core/base/Files.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Seal.h"

#include <QTest>

#include <limits>

using namespace besace;
using namespace besace::crypto;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 64;
constexpr qsizetype headerSize = 88;

/// A key that is made quickly.
const SealKey& key()
{
    static const SealKey made = SealKey::make(u"a sentence"_s, { 4, 1, 1 }).value();
    return made;
}

QByteArray sealed(const QByteArray& plain, qsizetype pieceSize = 1000, qint64 chunk = chunkSize)
{
    QByteArray bytes;
    BufferSink sink(bytes);
    const auto writer = SealWriter::begin(key(), sink, chunk).value();
    for (qsizetype at = 0; at < plain.size(); at += pieceSize) {
        const QByteArray piece = plain.mid(at, pieceSize);
        if (!writer->write(piece))
            qFatal("not written");
    }
    if (!writer->finish())
        qFatal("not finished");
    return bytes;
}

Result<QByteArray> unsealed(const QByteArray& bytes, const SealKey& with = key())
{
    BufferSource source(bytes);
    const auto reader = SealReader::open(source, with);
    if (!reader)
        return reader.error();
    return (*reader)->read(0, (*reader)->size());
}

QByteArray text(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7);
    return bytes;
}

Error::Code codeOf(const QByteArray& bytes) { return unsealed(bytes).error().code; }

class FullDisk final : public ByteSink {
public:
    explicit FullDisk(int writes) : m_left(writes) { }
    Result<void> write(QByteArrayView /*bytes*/) override
    {
        return m_left-- > 0 ? Result<void>() : Error { Error::Code::CannotWrite, u"full"_s };
    }

private:
    int m_left;
};

} // namespace

class tst_Seal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void readsFromAnywhere();
    void opensWhatAnotherProgramSealed();
    void isNeverTheSameTwice();
    void noticesEachChangedByte();
    void noticesWhatIsCut();
    void noticesPiecesInAnotherOrder();
    void noticesWhatIsPutBehind();
    void readsWhatIsLeftOfADamagedOne();
    void refusesTheWrongPassword();
    void refusesAnotherFilesKey();
    void passwordCountsInOneForm();
    void refusesNoPasswordAndABook();
    void refusesWhatIsNoSealedFile();
    void refusesAHeaderThatAsksTooMuch_data();
    void refusesAHeaderThatAsksTooMuch();
    void saysThatTheDiskIsFull();
};

void tst_Seal::comesBackAsItWas_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("pieceSize");
    for (const qsizetype size : { 0, 1, 63, 64, 65, 127, 128, 129, 1000 }) {
        for (const qsizetype piece : { 1, 64, 1000 })
            QTest::addRow("%d bytes, %d at a time", int(size), int(piece)) << size << piece;
    }
}

void tst_Seal::comesBackAsItWas()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, pieceSize);
    QCOMPARE(unsealed(sealed(text(size), pieceSize)).value(), text(size));
}

void tst_Seal::readsFromAnywhere()
{
    const QByteArray plain = text(300);
    BufferSource source(sealed(plain));
    const auto reader = SealReader::open(source, key()).value();
    for (const qint64 offset : { 0, 63, 64, 200, 299, 0 }) {
        for (const qint64 count : { 0, 1, 64, 100 }) {
            const qint64 within = std::min(count, plain.size() - offset);
            QCOMPARE(reader->read(offset, within).value(), plain.mid(offset, within));
        }
    }
    QCOMPARE(reader->read(250, 51).error().code, Error::Code::Malformed);
}

void tst_Seal::opensWhatAnotherProgramSealed()
{
    const QString folder = QStringLiteral(TEST_DATA);
    BufferSource three(readFile(folder + u"/three-chunks.sealed"_s, 10'000).value());
    const SealKey threeKey = SealKey::forFile(three, u"déjà vu"_s).value();
    const auto reader = SealReader::open(three, threeKey).value();
    QByteArray expected;
    for (int i = 0; i < 3 * 256; ++i)
        expected.append(static_cast<char>(i));
    QCOMPARE(reader->read(0, reader->size()).value(), expected);

    BufferSource empty(readFile(folder + u"/empty.sealed"_s, 10'000).value());
    QCOMPARE(SealReader::open(empty, SealKey::forFile(empty, u"x"_s).value()).value()->size(), 0);
}

void tst_Seal::isNeverTheSameTwice()
{
    const QByteArray first = sealed(text(100));
    const QByteArray second = sealed(text(100));
    QVERIFY(first.sliced(headerSize) != second.sliced(headerSize));
    QVERIFY(!first.contains(text(100).first(20)));
}

void tst_Seal::noticesEachChangedByte()
{
    const QByteArray good = sealed(text(150));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x10);
        const Error::Code code = codeOf(changed);
        const bool isNamed = i < sealMagicSize + 1 ? code == Error::Code::Unsupported : code == Error::Code::Malformed;
        QVERIFY2(isNamed, qPrintable(u"byte %1: %2"_s.arg(i).arg(errorName(code))));
    }
}

void tst_Seal::noticesWhatIsCut()
{
    const QByteArray good = sealed(text(200));
    for (qsizetype size = 0; size < good.size(); ++size) {
        const Error::Code code = codeOf(good.first(size));
        QVERIFY(code == (size < sealMagicSize ? Error::Code::Unsupported : Error::Code::Malformed));
    }
}

void tst_Seal::noticesPiecesInAnotherOrder()
{
    const QByteArray good = sealed(text(3 * chunkSize));
    const qsizetype size = chunkSize + gcmTagSize;
    const QByteArray first = good.sliced(headerSize, size);
    const QByteArray second = good.sliced(headerSize + size, size);
    const QByteArray third = good.sliced(headerSize + 2 * size);
    const QByteArray header = good.first(headerSize);
    QCOMPARE(codeOf(header + second + first + third), Error::Code::Malformed);
    QCOMPARE(codeOf(header + first + first + third), Error::Code::Malformed);
    QCOMPARE(codeOf(header + first + third), Error::Code::Malformed);
    QCOMPARE(codeOf(header + first + second), Error::Code::Malformed);
    QVERIFY(unsealed(header + first + second + third));
}

void tst_Seal::noticesWhatIsPutBehind()
{
    for (const qsizetype size : { 1, 15, 16, 17, 80, 200 })
        QCOMPARE(codeOf(sealed(text(100)) + text(size)), Error::Code::Malformed);
}

/// Each piece that is as it was sealed, and no other.
void tst_Seal::readsWhatIsLeftOfADamagedOne()
{
    const QByteArray plain = text(4 * chunkSize);
    QByteArray damaged = sealed(plain);
    damaged[headerSize + chunkSize + gcmTagSize] ^= 1; // the second piece
    damaged.chop(10); // the last
    BufferSource source(damaged);
    QCOMPARE(SealReader::open(source, key()).error().code, Error::Code::Malformed);
    const auto reader = SealReader::openDamaged(source, key()).value();
    for (const qint64 piece : { 0, 2 })
        QCOMPARE(reader->read(piece * chunkSize, chunkSize).value(), plain.mid(piece * chunkSize, chunkSize));
    for (const qint64 piece : { 1, 3 })
        QCOMPARE(reader->read(piece * chunkSize, 1).error().code, Error::Code::Malformed);
}

void tst_Seal::refusesTheWrongPassword()
{
    BufferSource source(sealed(text(10)));
    QVERIFY(SealKey::forFile(source, u"a sentence"_s));
    QCOMPARE(SealKey::forFile(source, u"a sentence "_s).error().code, Error::Code::WrongPassphrase);
}

void tst_Seal::refusesAnotherFilesKey()
{
    const SealKey other = SealKey::make(u"a sentence"_s, { 4, 1, 1 }).value();
    QCOMPARE(unsealed(sealed(text(10)), other).error().code, Error::Code::WrongPassphrase);
}

void tst_Seal::passwordCountsInOneForm()
{
    QByteArray bytes;
    BufferSink sink(bytes);
    const SealKey composed = SealKey::make(u"\u00e9t\u00e9"_s, { 4, 1, 1 }).value();
    QVERIFY(SealWriter::begin(composed, sink).value()->finish());
    BufferSource source(bytes);
    QVERIFY(SealKey::forFile(source, u"e\u0301te\u0301"_s));
}

void tst_Seal::refusesNoPasswordAndABook()
{
    QCOMPARE(SealKey::make(QString()).error().code, Error::Code::Malformed);
    QCOMPARE(SealKey::make(QString(1025, u'a')).error().code, Error::Code::TooLarge);
}

void tst_Seal::refusesWhatIsNoSealedFile()
{
    for (const QByteArray& bytes : { QByteArray(), QByteArray("PK\x03\x04"), QByteArray(200, '\0') }) {
        BufferSource source(bytes);
        QCOMPARE(SealKey::forFile(source, u"a"_s).error().code, Error::Code::Unsupported);
    }
}

void tst_Seal::refusesAHeaderThatAsksTooMuch_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("value");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("scrypt N") << 9 << 19 << Error::Code::TooLarge;
    QTest::newRow("scrypt r") << 10 << 255 << Error::Code::TooLarge;
    QTest::newRow("scrypt p") << 11 << 255 << Error::Code::TooLarge;
    QTest::newRow("chunk") << 12 << 1 << Error::Code::TooLarge;
    QTest::newRow("no chunk") << 15 << 0 << Error::Code::Malformed;
}

void tst_Seal::refusesAHeaderThatAsksTooMuch()
{
    QFETCH(int, at);
    QFETCH(int, value);
    QFETCH(Error::Code, code);
    QByteArray bytes = sealed(text(10));
    bytes[at] = static_cast<char>(value);
    bytes.replace(80, 8, digest(DigestAlgorithm::Sha256, bytes.first(80)).first(8));
    BufferSource source(bytes);
    const Result<SealKey> made = SealKey::forFile(source, u"a sentence"_s);
    QCOMPARE(made ? codeOf(bytes) : made.error().code, code);
}

void tst_Seal::saysThatTheDiskIsFull()
{
    FullDisk none(0);
    QCOMPARE(SealWriter::begin(key(), none).error().code, Error::Code::CannotWrite);
    FullDisk two(2);
    const auto writer = SealWriter::begin(key(), two, chunkSize).value();
    QCOMPARE(writer->write(text(1000)).error().code, Error::Code::CannotWrite);
    FullDisk one(1);
    QCOMPARE(SealWriter::begin(key(), one).value()->finish().error().code, Error::Code::CannotWrite);
}

QTEST_GUILESS_MAIN(tst_Seal)
#include "tst_seal.moc"
