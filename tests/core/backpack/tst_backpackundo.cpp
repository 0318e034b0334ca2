#include "core/base/Limits.h"

#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <functional>

using namespace besace;
using namespace besace::samples;

namespace {

using Deed = std::function<bool(Backpack&)>;

/// All that the person can see of a backpack, as text.
QString picture(const Backpack& backpack)
{
    QStringList lines;
    for (const bool inTrash : { false, true }) {
        for (const BadgeSummary& badge : *backpack.list({ .sort = Sort::Name, .inTrash = inTrash }, now())) {
            const StoredBadge stored = *backpack.badge(badge.id);
            const OwnWords& own = stored.own;
            lines << badge.name + (inTrash ? u" trash"_s : QString()) << QString::number(static_cast<int>(badge.place))
                  << own.tags.join(u',') << own.story.done << own.story.place << own.story.shows;
            for (const OwnSkill& skill : own.skills)
                lines << skill.name << skill.source;
        }
    }
    for (const Collection& collection : *backpack.collections()) {
        lines << collection.parent + u'/' + collection.name
              << names(backpack.list({ .collection = collection.name }, now())).join(u',');
    }
    lines << *backpack.identities();
    for (const KnownIssuer& issuer : *backpack.knownIssuers())
        lines << issuer.id << issuer.name;
    return lines.join(u'\n');
}

NewBadge numbered(int number)
{
    return newBadge({ .id = u"urn:uuid:%1"_s.arg(number), .name = u"Badge %1"_s.arg(number) });
}

/// Badges 1 to 3, of which 3 is in the trash; collections a (with 1, 2), b (in a), c; words about 1.
void furnish(Backpack& backpack)
{
    QVERIFY(backpack.addAll({ numbered(1), numbered(2), numbered(3) }, now()));
    QVERIFY(backpack.trash({ 3 }, now()));
    for (const QString& name : { u"a"_s, u"b"_s, u"c"_s })
        QVERIFY(backpack.createCollection(name));
    QVERIFY(backpack.moveCollection(u"b"_s, u"a"_s, 0));
    QVERIFY(backpack.addToCollection(u"a"_s, QList<BadgeId> { 1, 2 }));
    QVERIFY(backpack.addToCollection(u"b"_s, 2));
    QVERIFY(backpack.setTags(1, { u"été"_s }));
    QVERIFY(backpack.setStory(1, { u"J'ai soudé."_s, u"À l'atelier"_s, {} }));
    QVERIFY(backpack.setOwnSkills(1, { { u"Patience"_s }, { u"Souder"_s, u"https://skills.example/2"_s } }));
    QVERIFY(backpack.addIdentity(u"lea@example.org"_s));
}

} // namespace

/// Everything that the person does to their badges can be undone and done again, also in a later run of the program.
class tst_BackpackUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything_data();
    void everything();
    void allOfIt();
    void laterRun();
    void nothing();
    void newChangeEndsRedo();
    void whatFailedIsNoOperation();
    void stepIsUndoneAtOnce();
    void addedBadgeGoesToTheTrash();
    void addedAgainComesOutOfTheTrash();
    void newOnesTogetherWithOneFromTheTrash();
    void searchFollows();
    void checkInBetween();
    void removedForGood();
    void bounded();
};

void tst_BackpackUndo::everything_data()
{
    QTest::addColumn<Deed>("change");
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("badges");
    const auto row = [](const char* name, OperationKind kind, const QString& subject, int badges, const Deed& change) {
        QTest::newRow(name) << change << kind << subject << badges;
    };
    using enum OperationKind;
    row("add", Add, {}, 2, [](Backpack& b) {
        return b.addAll({ numbered(1), numbered(7), numbered(8) }, now()).has_value();
    });
    row("trash", Trash, {}, 2, [](Backpack& b) { return b.trash({ 1, 2 }, now()).has_value(); });
    row("restore", Restore, {}, 1, [](Backpack& b) { return b.restore({ 3 }).has_value(); });
    row("confirm", Confirm, {}, 1, [](Backpack& b) { return b.setPlace(1, Place::ToConfirm).has_value(); });
    row("create", CreateCollection, u"d"_s, 0, [](Backpack& b) { return b.createCollection(u"d"_s).has_value(); });
    row("rename", RenameCollection, u"é"_s, 0,
        [](Backpack& b) { return b.renameCollection(u"a"_s, u"é"_s).has_value(); });
    row("delete, with badges and one in it", DeleteCollection, u"a"_s, 0,
        [](Backpack& b) { return b.deleteCollection(u"a"_s).has_value(); });
    row("delete, in another", DeleteCollection, u"b"_s, 0,
        [](Backpack& b) { return b.deleteCollection(u"b"_s).has_value(); });
    row("move out", MoveCollection, u"b"_s, 0, [](Backpack& b) { return b.moveCollection(u"b"_s, {}, 0).has_value(); });
    row("move in", MoveCollection, u"c"_s, 0,
        [](Backpack& b) { return b.moveCollection(u"c"_s, u"a"_s, 0).has_value(); });
    row("add to a collection", AddToCollection, u"c"_s, 2, [](Backpack& b) {
        return b.addToCollection(u"c"_s, QList<BadgeId> { 2, 1 }).has_value();
    });
    row("remove from a collection", RemoveFromCollection, u"a"_s, 1,
        [](Backpack& b) { return b.removeFromCollection(u"a"_s, 1).has_value(); });
    row("arrange", Arrange, u"a"_s, 1, [](Backpack& b) { return b.moveInCollection(u"a"_s, 2, 0).has_value(); });
    row("tags", Tags, {}, 1, [](Backpack& b) { return b.setTags(1, { u"b"_s, u"été"_s }).has_value(); });
    row("story", Story, {}, 1, [](Backpack& b) { return b.setStory(1, {}).has_value(); });
    row("skills", Skills, {}, 1, [](Backpack& b) { return b.setOwnSkills(1, { { u"Souder"_s } }).has_value(); });
    row("identity added", Identities, u"l@b.fr"_s, 0,
        [](Backpack& b) { return b.addIdentity(u"l@b.fr"_s).has_value(); });
    row("identity removed", Identities, u"lea@example.org"_s, 0,
        [](Backpack& b) { return b.removeIdentity(u"lea@example.org"_s).has_value(); });
    row("known issuer", KnownIssuers, u"Mairie"_s, 0, [](Backpack& b) {
        return b.addKnownIssuer({ u"https://m.example"_s, u"Mairie"_s }).has_value();
    });
}

void tst_BackpackUndo::everything()
{
    QFETCH(Deed, change);
    Backpack backpack = inMemory();
    furnish(backpack);
    const QString before = picture(backpack);
    QVERIFY(change(backpack));
    const QString after = picture(backpack);
    QVERIFY(after != before);

    const std::optional<Operation> undoable = *backpack.undoable();
    QVERIFY(undoable);
    QTEST(undoable->kind, "kind");
    QTEST(undoable->subject, "subject");
    QTEST(undoable->badges, "badges");
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(*backpack.undo(), *undoable);
        if (undoable->kind != OperationKind::Add) // which leaves them in the trash
            QCOMPARE(picture(backpack), before);
        QCOMPARE(**backpack.redoable(), *undoable);
        QCOMPARE(*backpack.redo(), *undoable);
        QCOMPARE(picture(backpack), after);
    }
}

void tst_BackpackUndo::allOfIt()
{
    Backpack backpack = inMemory();
    furnish(backpack);
    const QString furnished = picture(backpack);
    int steps = 0;
    while (backpack.undo())
        ++steps;
    QVERIFY(steps > 8);
    QVERIFY(backpack.list({}, now())->isEmpty());
    QVERIFY(backpack.collections()->isEmpty());
    for (int i = 0; i < steps; ++i)
        QVERIFY(backpack.redo());
    QCOMPARE(picture(backpack), furnished);
}

void tst_BackpackUndo::laterRun()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.besace"_s);
    QString before;
    {
        Backpack backpack = std::move(Backpack::open(path)).value();
        furnish(backpack);
        before = picture(backpack);
        QVERIFY(backpack.deleteCollection(u"a"_s));
    }
    Backpack backpack = std::move(Backpack::open(path)).value();
    QCOMPARE(backpack.undo()->kind, OperationKind::DeleteCollection);
    QCOMPARE(picture(backpack), before);
}

void tst_BackpackUndo::nothing()
{
    Backpack backpack = inMemory();
    QVERIFY(!backpack.undoable()->has_value());
    QVERIFY(!backpack.redoable()->has_value());
    QCOMPARE(backpack.undo().error().code, Error::Code::NotFound);
    QCOMPARE(backpack.redo().error().code, Error::Code::NotFound);
    QVERIFY(backpack.createCollection(u"a"_s));
    QVERIFY(backpack.createCollection(u"a"_s)); // is there already
    QVERIFY(backpack.undo());
    QCOMPARE(backpack.undo().error().code, Error::Code::NotFound);
}

void tst_BackpackUndo::newChangeEndsRedo()
{
    Backpack backpack = inMemory();
    furnish(backpack);
    QVERIFY(backpack.createCollection(u"d"_s));
    QVERIFY(backpack.undo());
    QVERIFY(backpack.createCollection(u"e"_s));
    QVERIFY(!backpack.redoable()->has_value());
}

void tst_BackpackUndo::whatFailedIsNoOperation()
{
    Backpack backpack = inMemory();
    furnish(backpack);
    const Operation before = **backpack.undoable();
    const QString shown = picture(backpack);
    QVERIFY(!backpack.trash({ 1, 99 }, now()));
    QVERIFY(!backpack.addToCollection(u"c"_s, QList<BadgeId> { 1, 99 }));
    QVERIFY(!backpack.removeFromCollection(u"a"_s, QList<BadgeId> { 1, 3 }));
    QVERIFY(!backpack.moveCollection(u"a"_s, u"c"_s, 0)); // holds one itself
    QVERIFY(!backpack.moveCollection(u"c"_s, u"b"_s, 0)); // stands in another
    QVERIFY(!backpack.moveCollection(u"c"_s, u"c"_s, 0));
    QVERIFY(!backpack.setTags(99, { u"x"_s }));
    QVERIFY(!backpack.setStory(1, { QString(limits::maxStoryChars + 1, u'x'), {}, {} }));
    QVERIFY(!backpack.setTags(1, { QString(limits::maxOwnNameChars + 1, u'x') }));
    QCOMPARE(picture(backpack), shown);
    QCOMPARE(**backpack.undoable(), before);
}

void tst_BackpackUndo::stepIsUndoneAtOnce()
{
    Backpack backpack = inMemory();
    furnish(backpack);
    const QString before = picture(backpack);
    backpack.beginStep();
    QVERIFY(backpack.addIdentity(u"l@b.fr"_s));
    QVERIFY(backpack.setPlace(1, Place::ToConfirm));
    QVERIFY(backpack.setPlace(2, Place::ToConfirm));
    backpack.endStep();
    const QString after = picture(backpack);
    QVERIFY(backpack.createCollection(u"d"_s));

    QVERIFY(backpack.undo());
    QCOMPARE(*backpack.undo(), (Operation { OperationKind::Identities, u"l@b.fr"_s, 2 }));
    QCOMPARE(picture(backpack), before);
    QVERIFY(backpack.redo());
    QCOMPARE(picture(backpack), after);
    QCOMPARE(backpack.redo()->kind, OperationKind::CreateCollection);
}

void tst_BackpackUndo::addedBadgeGoesToTheTrash()
{
    Backpack backpack = inMemory();
    QVERIFY(backpack.add(numbered(1), now()));
    QVERIFY(backpack.undo());
    QVERIFY(backpack.list({}, now())->isEmpty());
    const auto trashed = backpack.list({ .inTrash = true }, now());
    QCOMPARE(names(trashed), QStringList { u"Badge 1"_s });
    QCOMPARE(trashed->constFirst().trashedAt, now());
    QCOMPARE(backpack.files(1)->constFirst().bytes, numbered(1).file);
}

void tst_BackpackUndo::addedAgainComesOutOfTheTrash()
{
    Backpack backpack = inMemory();
    QVERIFY(backpack.add(numbered(1), now()));
    QVERIFY(backpack.trash({ 1 }, now()));
    QCOMPARE(*backpack.add(numbered(1), now()), (AddResult { 1, Added::New }));
    QCOMPARE(names(backpack.list({}, now())), QStringList { u"Badge 1"_s });
    QVERIFY(backpack.undo());
    QVERIFY(backpack.list({}, now())->isEmpty());
}

void tst_BackpackUndo::newOnesTogetherWithOneFromTheTrash()
{
    Backpack backpack = inMemory();
    furnish(backpack);
    const auto inTrash = [&] { return names(backpack.list({ .sort = Sort::Name, .inTrash = true }, now())); };
    QVERIFY(backpack.addAll({ numbered(3), numbered(4), numbered(5) }, now()));
    QVERIFY(inTrash().isEmpty());
    QCOMPARE(backpack.undo()->badges, 3);
    QCOMPARE(inTrash(), QStringList({ u"Badge 3"_s, u"Badge 4"_s, u"Badge 5"_s }));
    QCOMPARE(backpack.redo()->badges, 3);
    QVERIFY(inTrash().isEmpty());
}

void tst_BackpackUndo::searchFollows()
{
    Backpack backpack = inMemory();
    furnish(backpack);
    const auto found = [&](const QString& text) { return names(backpack.list({ .text = text }, now())); };
    const QStringList one { u"Badge 1"_s };
    QCOMPARE(found(u"ete"_s), one);
    QVERIFY(backpack.setTags(1, {}));
    QCOMPARE(found(u"ete"_s), QStringList());
    QVERIFY(backpack.undo());
    QCOMPARE(found(u"ete"_s), one);
    QCOMPARE(found(u"soude atelier patience"_s), one);
    QVERIFY(backpack.setStory(1, {}));
    QCOMPARE(found(u"atelier patience"_s), one); // its criteria speak of an atelier too
    QCOMPARE(found(u"soude"_s), one); // the skill "Souder"
    QVERIFY(backpack.setOwnSkills(1, {}));
    QCOMPARE(found(u"soude"_s), QStringList());
    QVERIFY(backpack.undo());
    QVERIFY(backpack.undo());
    QCOMPARE(found(u"soude atelier patience"_s), one);
}

/// What a check finds is no deed of the person's: it is not undone, and does not stand in the way.
void tst_BackpackUndo::checkInBetween()
{
    Backpack backpack = inMemory();
    furnish(backpack);
    QVERIFY(backpack.trash({ 1 }, now()));
    const VerificationReport revoked = with(genuine(), reasons::because("revoked"));
    QVERIFY(backpack.setReport(1, revoked));
    QCOMPARE(backpack.undo()->kind, OperationKind::Trash);
    QCOMPARE(backpack.badge(1)->report.check(CheckKind::Status).answer, Answer::No);
    QVERIFY(!backpack.badge(1)->summary.trashedAt);
}

void tst_BackpackUndo::removedForGood()
{
    Backpack backpack = inMemory();
    furnish(backpack);
    QCOMPARE(*backpack.emptyTrash(now().addSecs(-1)), 0); // it came in later
    QCOMPARE(*backpack.emptyTrash(now()), 1);
    QVERIFY(!backpack.badge(3));
    QVERIFY(backpack.remove(1));
    while (backpack.undo()) { }
    QCOMPARE(backpack.undo().error().code, Error::Code::NotFound); // not some conflict
    QVERIFY(!backpack.badge(1));
    while (backpack.redo()) { }
    QVERIFY(!backpack.badge(1));
    QCOMPARE(names(backpack.list({ .collection = u"b"_s }, now())), QStringList { u"Badge 2"_s });
}

void tst_BackpackUndo::bounded()
{
    Backpack backpack = inMemory();
    for (int i = 0; i < limits::maxOperations + 10; ++i)
        QVERIFY(backpack.createCollection(QString::number(i)));
    int steps = 0;
    while (backpack.undo())
        ++steps;
    QCOMPARE(steps, limits::maxOperations);
    QCOMPARE(backpack.collections()->size(), 10);

    backpack.beginStep();
    for (int i = 0; i < limits::maxOperations + 10; ++i)
        QVERIFY(backpack.createCollection(u"step "_s + QString::number(i)));
    backpack.endStep();
    QVERIFY(backpack.undo());
    QCOMPARE(backpack.collections()->size(), 10);
}

QTEST_GUILESS_MAIN(tst_BackpackUndo)
#include "tst_backpackundo.moc"
