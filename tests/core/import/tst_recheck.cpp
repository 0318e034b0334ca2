#include "core/import/Import.h"
#include "core/import/Recheck.h"

#include <QCryptographicHash>
#include <QTest>

#include "tests/support/MappedDocuments.h"
#include <algorithm>
#include <mutex>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const QDateTime monday(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC);
const QDateTime friday(QDate(2026, 3, 13), QTime(9, 0), Qt::UTC);

const QString address = u"https://issuer.example/badges/1"_s;
const QString classAddress = u"https://issuer.example/class"_s;
const QString profileAddress = u"https://issuer.example/profile"_s;
const QString criteriaAddress = u"https://issuer.example/criteria.html"_s;
const QString pictureAddress = u"https://issuer.example/bee.png"_s;

const QByteArray assertion = R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion",
 "id":"https://issuer.example/badges/1","issuedOn":"2025-01-01T00:00:00Z","expires":"2026-03-11T00:00:00Z",
 "recipient":{"type":"email","hashed":false,"identity":"ada@example.org"},
 "badge":"https://issuer.example/class","verification":{"type":"HostedBadge"}})";
const QByteArray badgeClass = R"({"type":"BadgeClass","id":"https://issuer.example/class","name":"Beekeeping",
 "description":"Bees","criteria":{"id":"https://issuer.example/criteria.html","narrative":"Keep bees"},
 "image":"https://issuer.example/bee.png","issuer":"https://issuer.example/profile"})";
const QByteArray profile = R"({"type":"Profile","id":"https://issuer.example/profile","name":"Bee school",
 "url":"https://issuer.example","email":"bees@issuer.example","image":"https://cdn.example/logo.png"})";

QByteArray bent(QByteArray text, const QByteArray& before, const QByteArray& after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

QByteArray withoutEnd(const QByteArray& text) { return bent(text, R"("expires":"2026-03-11T00:00:00Z",)", ""); }

MappedDocuments web(const QByteArray& badge)
{
    MappedDocuments documents;
    documents.add(address, badge);
    documents.add(classAddress, badgeClass);
    documents.add(profileAddress, profile);
    documents.add(criteriaAddress, "<p>Keep <b>bees</b>.</p>");
    documents.add(pictureAddress, "\x89PNG");
    documents.add(u"https://cdn.example/logo.png"_s, "\x89PNG");
    return documents;
}

VerificationContext context(const QDateTime& now, bool online = true)
{
    VerificationContext context { now, online, { u"ada@example.org"_s }, { { profileAddress, u"Bee school"_s } } };
    context.keepCopy = online;
    return context;
}

/// For several threads.
class OneAtATime final : public DocumentLoader {
public:
    explicit OneAtATime(const DocumentLoader& loader) : m_loader(loader) { }
    Result<Document> load(const QString& url) const override
    {
        const std::lock_guard lock(m_mutex);
        return m_loader.load(url);
    }

private:
    const DocumentLoader& m_loader;
    mutable std::mutex m_mutex;
};

QStringList codesOf(const QList<Change>& changes)
{
    QStringList codes;
    for (const Change& change : changes)
        codes.append(change.code);
    return codes;
}

} // namespace

/// Kept badges, looked at again: what stands, what is new, and what is never lost.
class tst_Recheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changes_data();
    void changes();
    void copyIsKept();
    void copyOfOtherSitesIsNotFetched();
    void copyOutlivesTheSite();
    void offlineLosesNothing();
    void comparesWhatWasHanded();
    void issuerLeavesTheList();
    void addressAddedOffline();
    void originalStays();
    void newsStayUntilThereAreOthers();
    void newsHaveTheirOwnDay();
    void many();
    void stops();
    void goneMeanwhile();

private:
    BadgeId import(const QByteArray& file, const DocumentLoader& loader, const VerificationContext& context);
    Recheck recheck(BadgeId id, const DocumentLoader& loader, const VerificationContext& context);

    std::unique_ptr<Backpack> m_backpack;
};

void tst_Recheck::init() { m_backpack = std::make_unique<Backpack>(std::move(Backpack::open(u":memory:"_s)).value()); }

BadgeId tst_Recheck::import(const QByteArray& file, const DocumentLoader& loader, const VerificationContext& context)
{
    BadgeId id = 0;
    Progress progress;
    const Result<void> read = readAndVerify({ { u"badge.json"_s, file } }, context, loader, 1, progress,
        [&](const ImportItem& item) { id = keep(item, *m_backpack, context.now).id; });
    return read ? id : 0;
}

/// Checks and keeps, as the window and the command line do.
Recheck tst_Recheck::recheck(BadgeId id, const DocumentLoader& loader, const VerificationContext& context)
{
    Recheck found;
    Progress progress;
    const Result<void> checked = recheckAll(*m_backpack, { id }, context, loader, progress, [&](Recheck one) {
        if (m_backpack->setVerification(one.id, one.verification, one.changes, one.checkedAt))
            found = std::move(one);
    });
    return checked ? found : Recheck();
}

void tst_Recheck::changes_data()
{
    QTest::addColumn<MappedDocuments>("before");
    QTest::addColumn<MappedDocuments>("after");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<State>("state");
    const QByteArray badge = withoutEnd(assertion);
    const MappedDocuments good = web(badge);
    const auto row
        = [](const char* name, const MappedDocuments& before, const MappedDocuments& after, const QStringList& changes,
              State state) { QTest::newRow(name) << before << after << changes << state; };
    const auto with = [&](const QString& url, const QByteArray& body, int status = 200) {
        MappedDocuments documents = web(badge);
        documents.add(url, body, status);
        return documents;
    };
    const MappedDocuments nobody;
    row("nothing", good, good, {}, State::Verified);
    row("revoked", good, with(address, R"({"revoked":true,"revocationReason":"In error"})"), { u"now-revoked"_s },
        State::Revoked);
    row("gone for good", good, with(address, {}, 410), { u"now-revoked"_s }, State::Revoked);
    row("revocation taken back", with(address, {}, 410), good, { u"no-longer-revoked"_s, u"now-confirmed"_s },
        State::Verified);
    row("revoked, then silent", with(address, {}, 410), nobody, {}, State::Revoked);
    row("site gone", good, nobody, { u"site-gone"_s }, State::Snapshot);
    row("not found", good, with(address, {}, 404), { u"site-gone"_s }, State::Snapshot);
    row("login page", good, with(address, "<html>Log in</html>"), { u"site-gone"_s }, State::Snapshot);
    row("site back", nobody, good, { u"now-confirmed"_s }, State::Verified);
    row("still silent", nobody, nobody, {}, State::Unreachable);
    row("issuer renamed", good, with(profileAddress, bent(profile, "Bee school", "Bee college")),
        { u"issuer-renamed"_s }, State::Verified);
    row("content edited", good, with(classAddress, bent(badgeClass, "Keep bees", "Keep bees well")),
        { u"content-edited"_s }, State::Verified);
    row("another badge", good, with(address, bent(badge, "ada@example.org", "bob@example.org")),
        { u"content-differs"_s }, State::Changed);
    MappedDocuments moved = good;
    moved.redirect(address, u"https://issuer.example/new/1"_s, badge);
    row("moved", good, moved, { u"badge-moved"_s }, State::Verified);
    row("moved before", moved, moved, {}, State::Verified);
    row("expired meanwhile", web(assertion), web(assertion), { u"now-expired"_s }, State::Expired);
}

void tst_Recheck::changes()
{
    QFETCH(MappedDocuments, before);
    QFETCH(MappedDocuments, after);
    const bool ends = QByteArray(QTest::currentDataTag()).startsWith("expired");
    const BadgeId id = import(ends ? assertion : withoutEnd(assertion), before, context(monday));
    QVERIFY(id > 0);
    const Recheck found = recheck(id, after, context(friday));
    QTEST(codesOf(found.changes), "changes");
    QTEST(found.verification.report.state(), "state");
    QTEST(m_backpack->badge(id)->report.state(), "state"); // as kept
    QCOMPARE(recheck(id, after, context(friday)).changes, QList<Change>()); // the second time it is no news
}

void tst_Recheck::copyIsKept()
{
    const BadgeId id = import(assertion, web(assertion), context(monday));
    QStringList addresses;
    for (const KeptDocument& kept : *m_backpack->keptCopy(id)) {
        addresses.append(kept.document.url);
        QCOMPARE(kept.askedAt, monday);
        QCOMPARE(kept.sha256, QCryptographicHash::hash(kept.document.body, QCryptographicHash::Sha256));
    }
    QCOMPARE(addresses, QStringList({ address, classAddress, profileAddress, pictureAddress, criteriaAddress }));
}

/// A copy is no reason to tell yet another site that somebody looks at this badge.
void tst_Recheck::copyOfOtherSitesIsNotFetched()
{
    const MappedDocuments documents = web(assertion);
    import(assertion, documents, context(monday));
    QCOMPARE(documents.asked(pictureAddress), 1);
    QCOMPARE(documents.asked(u"https://cdn.example/logo.png"_s), 0);
    const MappedDocuments others = web(assertion);
    VerificationContext withoutCopy = context(monday);
    withoutCopy.keepCopy = false;
    import(assertion, others, withoutCopy);
    QCOMPARE(others.asked(pictureAddress), 0);
}

void tst_Recheck::copyOutlivesTheSite()
{
    const BadgeId id = import(assertion, web(assertion), context(monday));
    const QList<KeptDocument> copy = *m_backpack->keptCopy(id);
    MappedDocuments errors;
    for (const QString& url : { address, classAddress, profileAddress })
        errors.add(url, "not here", 404);
    const Recheck found = recheck(id, errors, context(friday));
    QCOMPARE(found.verification.report.state(), State::Snapshot);
    QCOMPARE(found.verification.report.verifiedBefore, monday);
    QCOMPARE(*m_backpack->keptCopy(id), copy);
    const Result<StoredBadge> stored = m_backpack->badge(id);
    QCOMPARE(stored->badge.issuer.name.plain, u"Bee school"_s);
    QCOMPARE(stored->report.verifiedBefore, monday);
    // What needs no site is judged by the copy.
    QCOMPARE(stored->report.check(CheckKind::Recipient).answer, Answer::Yes);
    QCOMPARE(stored->report.check(CheckKind::Validity).reason, u"expired"_s);
    QCOMPARE(stored->report.check(CheckKind::Complete).answer, Answer::Yes);
}

void tst_Recheck::offlineLosesNothing()
{
    const BadgeId id = import(withoutEnd(assertion), web(withoutEnd(assertion)), context(monday));
    const StoredBadge before = *m_backpack->badge(id);
    const Recheck found = recheck(id, NoDocuments(), context(friday, false));
    QVERIFY(!found.asked);
    QCOMPARE(found.integrity.reason, u"proof-not-asked"_s); // whatever is known from before
    QCOMPARE(found.changes, QList<Change>());
    const StoredBadge after = *m_backpack->badge(id);
    QCOMPARE(after.report, before.report); // its day included
    QCOMPARE(after.badge, before.badge);
    QCOMPARE(m_backpack->keptCopy(id)->size(), 5);
}

/// What the issuer's site shows would always agree with itself.
void tst_Recheck::comparesWhatWasHanded()
{
    const QByteArray handed
        = bent(withoutEnd(assertion), R"("verification")", R"("narrative":"Ten hives","verification")");
    const BadgeId id = import(handed, web(handed), context(monday));
    QCOMPARE(m_backpack->badge(id)->report.state(), State::Verified);
    const QByteArray longer
        = bent(handed, R"("verification")", R"("evidence":"https://issuer.example/e","verification")");
    QCOMPARE(recheck(id, web(longer), context(friday)).verification.report.state(), State::Verified);
    // The evidence that was added, and is gone again, was never in the badge that the person holds.
    QCOMPARE(recheck(id, web(handed), context(friday)).verification.report.state(), State::Verified);
    const QByteArray other = bent(handed, "Ten hives", "Two hives");
    QCOMPARE(recheck(id, web(other), context(friday)).verification.report.state(), State::Changed);
}

void tst_Recheck::issuerLeavesTheList()
{
    const BadgeId id = import(withoutEnd(assertion), web(withoutEnd(assertion)), context(monday));
    VerificationContext alone = context(friday, false);
    alone.knownIssuers.clear();
    QCOMPARE(recheck(id, NoDocuments(), alone).verification.report.state(), State::IssuerUnknown);
    const Recheck again = recheck(id, NoDocuments(), context(friday, false));
    QCOMPARE(again.verification.report.state(), State::Verified);
    QCOMPARE(codesOf(again.changes), QStringList { u"issuer-confirmed"_s });
}

void tst_Recheck::addressAddedOffline()
{
    VerificationContext nobody = context(monday);
    nobody.recipients.clear();
    const BadgeId id = import(withoutEnd(assertion), web(withoutEnd(assertion)), nobody);
    QCOMPARE(m_backpack->badge(id)->report.check(CheckKind::Recipient).answer, Answer::Unchecked);
    recheck(id, NoDocuments(), context(friday, false));
    const VerificationReport report = m_backpack->badge(id)->report;
    QCOMPARE(report.check(CheckKind::Recipient).answer, Answer::Yes);
    QCOMPARE(report.check(CheckKind::Integrity).reason, u"hosted-copy-matches"_s);
    QVERIFY(report.online);
}

void tst_Recheck::originalStays()
{
    const BadgeId id = import(address.toUtf8(), NoDocuments(), context(monday, false));
    recheck(id, web(assertion), context(friday));
    QCOMPARE(m_backpack->badge(id)->badge.achievement.name.plain, u"Beekeeping"_s);
    QCOMPARE(m_backpack->files(id)->constFirst().bytes, address.toUtf8());
}

void tst_Recheck::newsStayUntilThereAreOthers()
{
    const QByteArray badge = withoutEnd(assertion);
    const BadgeId id = import(badge, web(badge), context(monday));
    MappedDocuments renamed = web(badge);
    renamed.add(profileAddress, bent(profile, "Bee school", "Bee college"));
    recheck(id, renamed, context(friday));
    recheck(id, renamed, context(friday.addDays(1)));
    StoredBadge stored = *m_backpack->badge(id);
    QCOMPARE(stored.changes, (QList<Change> { { u"issuer-renamed"_s, u"Bee school → Bee college"_s } }));
    QCOMPARE(stored.summary.changedAt, friday);
    recheck(id, MappedDocuments(), context(friday.addDays(2)));
    stored = *m_backpack->badge(id);
    QCOMPARE(codesOf(stored.changes), QStringList { u"site-gone"_s });
    QCOMPARE(stored.summary.changedAt, friday.addDays(2));
}

/// Time passed, and nobody was asked: the answers keep their day, the news have today's.
void tst_Recheck::newsHaveTheirOwnDay()
{
    const BadgeId id = import(assertion, web(assertion), context(monday));
    const Recheck found = recheck(id, NoDocuments(), context(friday, false));
    QCOMPARE(codesOf(found.changes), QStringList { u"now-expired"_s });
    const StoredBadge stored = *m_backpack->badge(id);
    QCOMPARE(stored.report.checkedAt, monday);
    QCOMPARE(stored.summary.changedAt, friday);
}

void tst_Recheck::many()
{
    constexpr int count = 40;
    QList<BadgeId> ids;
    MappedDocuments documents = web(withoutEnd(assertion));
    for (int i = 0; i < count; ++i) {
        const QByteArray badge = bent(withoutEnd(assertion), "badges/1", "badges/" + QByteArray::number(i));
        documents.add(u"https://issuer.example/badges/%1"_s.arg(i), badge);
        ids.append(import(badge, NoDocuments(), context(monday, false)));
    }
    QList<BadgeId> checked;
    Progress progress;
    const OneAtATime loader(documents);
    QVERIFY(recheckAll(*m_backpack, ids, context(friday), loader, progress, [&](const Recheck& recheck) {
        QCOMPARE(recheck.verification.report.state(), State::Verified);
        checked.append(recheck.id);
    }));
    std::ranges::sort(checked);
    QCOMPARE(checked, ids);
}

void tst_Recheck::stops()
{
    struct Stopped final : Progress {
        bool cancelled() const override { return true; }
    } progress;
    const BadgeId id = import(assertion, NoDocuments(), context(monday, false));
    const Result<void> result = recheckAll(
        *m_backpack, { id, id }, context(friday), web(assertion), progress, [](const Recheck&) { QFAIL("no"); });
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
}

void tst_Recheck::goneMeanwhile()
{
    const BadgeId id = import(assertion, NoDocuments(), context(monday, false));
    int checked = 0;
    Progress progress;
    QVERIFY(recheckAll(
        *m_backpack, { id + 1, id }, context(friday), web(assertion), progress, [&](const Recheck&) { ++checked; }));
    QCOMPARE(checked, 1);
}

QTEST_GUILESS_MAIN(tst_Recheck)
#include "tst_recheck.moc"
