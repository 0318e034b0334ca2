#include "tests/core/import/Importing.h"

using namespace besace;
using namespace besace::importing;

/// From checked badges into a backpack, and under which name and place.
class tst_Keep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<Folder>(); }
    void placeFor_data();
    void placeFor();
    void keep_data();
    void keep();
    void keep_namesTheFile_data();
    void keep_namesTheFile();
    void keep_sameFolderTwice();
    void keepAll_inOrder();

private:
    std::unique_ptr<Folder> m_folder;
};

namespace {

ImportItem itemWith(const VerificationReport& report, const Sample& sample = {})
{
    const NewBadge badge = newBadge(sample, report);
    ImportItem item;
    item.source = u"/a/folder/badge.json"_s;
    item.container = u"json"_s;
    item.file = badge.file;
    item.verification = Verification { badge.badge, badge.report, {} };
    return item;
}

ImportItem itemWithout(Error::Code code)
{
    ImportItem item;
    item.source = u"a"_s;
    item.error = Error { code, {} };
    return item;
}

} // namespace

void tst_Keep::placeFor_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<Place>("place");
    QTest::newRow("mine") << QByteArray("recipient-matches") << Place::MyBadges;
    QTest::newRow("somebody else's") << QByteArray("recipient-differs") << Place::ToConfirm;
    QTest::newRow("no address known yet") << QByteArray("recipient-not-given") << Place::MyBadges;
    QTest::newRow("names nobody") << QByteArray("recipient-absent") << Place::MyBadges;
}

void tst_Keep::placeFor()
{
    QFETCH(QByteArray, reason);
    QTEST(besace::placeFor(with(genuine(), reasons::because(reason.constData()))), "place");
}

void tst_Keep::keep_data()
{
    QTest::addColumn<ImportItem>("item");
    QTest::addColumn<KeepOutcome::Kind>("kind");
    using enum KeepOutcome::Kind;
    QTest::newRow("mine") << itemWith(genuine(), { .id = u"urn:uuid:new"_s }) << Added;
    QTest::newRow("somebody else's") << itemWith(
        with(genuine(), reasons::because("recipient-differs")), { .id = u"urn:uuid:theirs"_s })
                                     << ToConfirm;
    QTest::newRow("already there") << itemWith(genuine()) << AlreadyThere;
    QTest::newRow("no badge") << itemWithout(Error::Code::NoBadge) << NoBadge;
    QTest::newRow("cannot be read") << itemWithout(Error::Code::CannotRead) << Failed;
    QTest::newRow("damaged") << itemWithout(Error::Code::Malformed) << Failed;
}

void tst_Keep::keep()
{
    QFETCH(ImportItem, item);
    Backpack backpack = inMemory();
    QCOMPARE(besace::keep(itemWith(genuine()), backpack, now()).kind, KeepOutcome::Kind::Added);
    const KeepOutcome outcome = besace::keep(item, backpack, now());
    QTEST(outcome.kind, "kind");
    if (item.verification)
        QCOMPARE(backpack.files(outcome.id)->constFirst().bytes, item.file);
    else
        QCOMPARE(outcome.error, item.error);
}

void tst_Keep::keep_namesTheFile_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("name");
    QTest::newRow("a path") << u"/home/alex/Été 2025.png"_s << QString() << u"Été 2025.png"_s;
    QTest::newRow("inside a container") << u"/home/alex/all.zip"_s << u"folder/one.json"_s << u"one.json"_s;
    QTest::newRow("standard input") << u"-"_s << QString() << u"badge.json"_s;
    QTest::newRow("a name made to do harm") << u"a.zip"_s << u"x/..\\..\\evil:name"_s << u"-..-evil-name"_s;
}

void tst_Keep::keep_namesTheFile()
{
    QFETCH(QString, source);
    QFETCH(QString, member);
    ImportItem item = itemWith(genuine());
    item.source = source;
    item.member = member;
    Backpack backpack = inMemory();
    const KeepOutcome outcome = besace::keep(item, backpack, now());
    QTEST(backpack.files(outcome.id)->constFirst().name, "name");
}

void tst_Keep::keep_sameFolderTwice()
{
    m_folder->writePictures(20);
    Backpack backpack = inMemory();
    for (const KeepOutcome& outcome : keepAll(import(m_folder->filePath(u"in"_s)).items, backpack, now()))
        QCOMPARE(outcome.kind, KeepOutcome::Kind::Added);
    const auto before = backpack.list({}, now());
    QCOMPARE(before->size(), 20);
    for (const KeepOutcome& outcome : keepAll(import(m_folder->filePath(u"in"_s)).items, backpack, now().addDays(1)))
        QCOMPARE(outcome.kind, KeepOutcome::Kind::AlreadyThere);
    QCOMPARE(*backpack.list({}, now()), *before);
}

void tst_Keep::keepAll_inOrder()
{
    using enum KeepOutcome::Kind;
    Backpack backpack = inMemory();
    const auto outcomes = keepAll({ itemWithout(Error::Code::NoBadge), itemWith(genuine()),
                                      itemWithout(Error::Code::TooLarge), itemWith(genuine()) },
        backpack, now());
    QList<KeepOutcome::Kind> kinds;
    for (const KeepOutcome& outcome : outcomes)
        kinds.append(outcome.kind);
    QCOMPARE(kinds, (QList { NoBadge, Added, Failed, AlreadyThere }));
    QCOMPARE(outcomes.at(1).id, outcomes.at(3).id);
}

QTEST_GUILESS_MAIN(tst_Keep)
#include "tst_keep.moc"
