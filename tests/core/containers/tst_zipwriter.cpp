#include "core/base/Limits.h"
#include "core/containers/ZipReader.h"
#include "core/containers/ZipWriter.h"

#include <QScopeGuard>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const QDateTime day(QDate(2026, 3, 12), QTime(14, 5, 6), Qt::UTC);

struct Content {
    QString name;
    QByteArray bytes;
    bool pressed = true;
};

Result<QByteArray> made(const QList<Content>& contents)
{
    QList<ZipMember> members;
    for (const Content& content : contents)
        members.append({ content.name, day, content.pressed });
    QByteArray zip;
    BufferSink sink(zip);
    Progress progress;
    const Result<void> written = writeZip(
        members, [&](qsizetype index) { return Result<QByteArray>(contents.at(index).bytes); }, sink, progress);
    return written ? Result<QByteArray>(zip) : written.error();
}

Result<QByteArray> member(const QByteArray& zip, const QString& name, qint64 maxBytes = 1'000'000)
{
    BufferSource source(zip);
    const auto reader = ZipReader::open(source, 100);
    if (!reader)
        return reader.error();
    return (*reader)->read(name, maxBytes);
}

class FullDisk final : public ByteSink {
public:
    explicit FullDisk(qint64 room) : m_room(room) { }
    Result<void> write(QByteArrayView bytes) override
    {
        m_room -= bytes.size();
        return m_room >= 0 ? Result<void>() : Error { Error::Code::CannotWrite, u"full"_s };
    }

private:
    qint64 m_room;
};

class Stopped final : public Progress {
public:
    bool cancelled() const override { return true; }
};

} // namespace

class tst_ZipWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void isTheSameEachTime();
    void holdsOneMemberAtATime();
    void passesErrorsOn();
    void stops();
    void noticesDamage();
    void refusesWhatGrowsTooMuch();
    void refusesTooManyMembers();
    void refusesWhatIsNoArchive();
};

void tst_ZipWriter::comesBackAsItWas()
{
    const QList<Content> contents { { u"badges/Esprit d'équipe – maisonX.png"_s, QByteArray(100'000, 'p'), false },
        { u"empty"_s, {}, true }, { u"index.json"_s, "{\"a\": 1}", true } };
    const Result<QByteArray> zip = made(contents);
    QVERIFY2(zip, zip ? "" : qPrintable(zip.error().detail));
    for (const Content& content : contents) {
        const Result<QByteArray> bytes = member(*zip, content.name);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
        QCOMPARE(*bytes, content.bytes);
    }
    QCOMPARE(member(*zip, u"nothing"_s).error().code, Error::Code::NotFound);
}

void tst_ZipWriter::isTheSameEachTime()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&] { qputenv("TZ", zone); });
    qputenv("TZ", "Pacific/Auckland");
    const QByteArray far = made({ { u"a"_s, "1" } }).value();
    qputenv("TZ", "UTC");
    QCOMPARE(made({ { u"a"_s, "1" } }).value(), far);
}

void tst_ZipWriter::holdsOneMemberAtATime()
{
    QList<ZipMember> members;
    for (int i = 0; i < 20; ++i)
        members.append({ QString::number(i), day, i % 2 == 0 });
    QList<qsizetype> asked;
    QList<qint64> sizes;
    QByteArray zip;
    BufferSink sink(zip);
    Progress progress;
    const auto bytesOf = [&](qsizetype index) -> Result<QByteArray> {
        asked.append(index);
        sizes.append(zip.size());
        return QByteArray(10'000, static_cast<char>(index));
    };
    QVERIFY(writeZip(members, bytesOf, sink, progress));
    QCOMPARE(asked.size(), members.size()); // once each
    for (qsizetype i = 2; i < sizes.size(); ++i)
        QVERIFY(sizes.at(i) > sizes.at(i - 2)); // what was asked for before is in the sink by now
}

void tst_ZipWriter::passesErrorsOn()
{
    Progress progress;
    QByteArray zip;
    BufferSink sink(zip);
    const auto broken = [](qsizetype) { return Result<QByteArray>(Error { Error::Code::Storage, u"broken"_s }); };
    QCOMPARE(
        writeZip({ { u"a"_s, day } }, broken, sink, progress).error(), (Error { Error::Code::Storage, u"broken"_s }));
    const auto random = [](qsizetype) { return Result<QByteArray>(QByteArray(5000, 'x')); };
    for (const qint64 room : { 0, 10, 4000, 5099 }) {
        FullDisk full(room);
        QCOMPARE(writeZip({ { u"a"_s, day } }, random, full, progress).error().code, Error::Code::CannotWrite);
    }
}

void tst_ZipWriter::stops()
{
    Stopped progress;
    QByteArray zip;
    BufferSink sink(zip);
    const auto bytesOf = [](qsizetype) { return Result<QByteArray>(QByteArray("x")); };
    QCOMPARE(writeZip({ { u"a"_s, day } }, bytesOf, sink, progress).error().code, Error::Code::Cancelled);
}

void tst_ZipWriter::noticesDamage()
{
    const QByteArray zip = made({ { u"a"_s, QByteArray(1000, 'x'), false } }).value();
    QByteArray changed = zip;
    changed[changed.indexOf("xxxx") + 10] = 'y';
    QCOMPARE(member(changed, u"a"_s).error().code, Error::Code::Malformed);
    for (qsizetype size = 0; size < zip.size(); size += 7)
        QVERIFY(!member(zip.first(size), u"a"_s));
}

void tst_ZipWriter::refusesWhatGrowsTooMuch()
{
    const QByteArray zip = made({ { u"a"_s, QByteArray(3'000'000, '\0') } }).value();
    QCOMPARE(member(zip, u"a"_s, 10'000'000).error().code, Error::Code::TooLarge); // a thousand times its packed size
    QCOMPARE(member(made({ { u"a"_s, "12345" } }).value(), u"a"_s, 4).error().code, Error::Code::TooLarge);
    QCOMPARE(member(made({ { u"a"_s, "12345" } }).value(), u"a"_s, 5).value(), QByteArray("12345"));
}

void tst_ZipWriter::refusesTooManyMembers()
{
    QList<Content> contents;
    for (int i = 0; i < 101; ++i)
        contents.append({ QString::number(i), "x" });
    QCOMPARE(member(made(contents).value(), u"1"_s).error().code, Error::Code::TooLarge);
    contents.removeLast();
    QVERIFY(member(made(contents).value(), u"1"_s));
}

void tst_ZipWriter::refusesWhatIsNoArchive()
{
    for (const QByteArray& bytes : { QByteArray("PK\x03\x04"), QByteArray(500, 'x') })
        QCOMPARE(member(bytes, u"a"_s).error().code, Error::Code::Malformed);
}

QTEST_GUILESS_MAIN(tst_ZipWriter)
#include "tst_zipwriter.moc"
