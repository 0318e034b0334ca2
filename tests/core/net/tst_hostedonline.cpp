#include "core/base/Limits.h"
#include "core/verification/Verifier.h"

#include <QElapsedTimer>
#include <QTest>

#include "tests/support/LoopbackSite.h"

using namespace besace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// For answers that must come, however busy the machine; and for those that never would.
constexpr auto patience = 20s;
constexpr auto shortLimit = 500ms;

QByteArray bent(QByteArray text, const QByteArray& before, const QByteArray& after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

/// Who is asked, and who says no.
class Person {
public:
    explicit Person(QStringList refused = {}) : m_refused(std::move(refused)) { }

    ConsentCallback answers()
    {
        return [this](const ConsentQuestion& question) {
            questions.append(question.withoutTls ? u"http:"_s + question.host : question.host);
            return m_refused.contains(question.host) ? Consent::No : Consent::Once;
        };
    }

    QStringList questions;

private:
    QStringList m_refused;
};

SiteAnswer leadsTo(const QByteArray& target) { return { "302 Found", "Location: " + target + "\r\n" }; }

} // namespace

/// A hosted badge over real HTTPS, on this machine: each way that a site can answer ends as it should, in its time, and
/// the site hears nothing that it need not.
class tst_HostedOnline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ends_data();
    void ends();
    void certificates_data();
    void certificates();
    void namesThatPointHome_data();
    void namesThatPointHome();
    void withoutAYes();
    void refusedSiteBehindARedirect();
    void withoutTls_data();
    void withoutTls();
    void copyIsKept();
    void unchangedSince();
    void theLimitsThatPeopleHave();

private:
    Verification verify(
        Person& person, const NetworkTerms& terms, EarlierDocument earlier = {}, const QByteArray& payload = {});

    TestAuthority m_authority;
    std::unique_ptr<LoopbackSite> m_site;
};

namespace {

const QByteArray assertion = R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion",
 "id":"https://issuer.example/badges/1","issuedOn":"2025-01-01T00:00:00Z",
 "recipient":{"type":"email","hashed":false,"identity":"ada@example.org"},
 "badge":"https://issuer.example/class","verification":{"type":"HostedBadge"}})";
const QByteArray badgeClass = R"({"type":"BadgeClass","id":"https://issuer.example/class","name":"Beekeeping",
 "description":"Bees","criteria":{"id":"https://issuer.example/criteria","narrative":"Keep bees"},
 "image":"https://issuer.example/bee.png","issuer":"https://issuer.example/profile"})";
const QByteArray profile = R"({"type":"Profile","id":"https://issuer.example/profile","name":"Bee school",
 "url":"https://issuer.example","email":"bees@issuer.example"})";

} // namespace

void tst_HostedOnline::initTestCase()
{
    const QByteArray complaint = m_authority.make({ u"issuer.example"_s, u"cdn.example"_s, u"old.example"_s });
    QVERIFY2(complaint.isEmpty(), complaint.constData());
}

void tst_HostedOnline::init()
{
    m_site = std::make_unique<LoopbackSite>();
    QCOMPARE(m_site->start(m_authority), QByteArray());
    m_site->add(u"issuer.example/badges/1"_s, assertion);
    m_site->add(u"issuer.example/class"_s, badgeClass);
    m_site->add(u"issuer.example/profile"_s, profile);
    m_site->add(u"issuer.example/criteria"_s, "<p>Keep bees</p>");
    m_site->add(u"issuer.example/bee.png"_s, SiteAnswer { "200 OK", "Content-Type: image/png\r\n", "\x89PNG" });
}

/// Whatever the test was about: what was sent says nothing about who asks.
void tst_HostedOnline::cleanup()
{
    for (const QByteArray& head : std::as_const(m_site->heads)) {
        const QByteArray lines = head.toLower();
        for (const char* telling : { "\ncookie:", "\nreferer:", "\nauthorization:", "\nfrom:", "\norigin:", "besace",
                 "qt", "linux", "windows", "fr-fr" })
            QVERIFY2(!lines.contains(telling), head.constData());
        QVERIFY2(head.contains("User-Agent: Mozilla/5.0\r\n"), head.constData());
        QVERIFY2(head.startsWith("GET "), head.constData());
    }
    m_site.reset();
}

Verification tst_HostedOnline::verify(
    Person& person, const NetworkTerms& terms, EarlierDocument earlier, const QByteArray& payload)
{
    const NetworkDocuments documents({}, person.answers(), std::move(earlier), terms);
    VerificationContext context { QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC), true, {},
        { { u"https://issuer.example/profile"_s, u"Bee school"_s } } };
    context.keepCopy = true;
    Progress progress;
    return verifyBadge(readBadge(payload.isEmpty() ? assertion : payload).value(), context, documents, progress);
}

void tst_HostedOnline::ends_data()
{
    using Manner = SiteAnswer::Manner;
    QTest::addColumn<QString>("path");
    QTest::addColumn<SiteAnswer>("answer");
    QTest::addColumn<QString>("reason"); // of integrity
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("questions");
    const QStringList issuer { u"issuer.example"_s };
    const auto badge = [&](const char* name, const SiteAnswer& answer, const QString& reason, State state,
                           const QStringList& questions = { u"issuer.example"_s }) {
        QTest::newRow(name) << u"/badges/1"_s << answer << reason << state << questions;
    };
    const QString matches = u"hosted-copy-matches"_s;
    const QString silent = u"proof-unreachable"_s;
    badge("valid", { "200 OK", {}, assertion }, matches, State::Verified);
    badge("tampered copy", { "200 OK", {}, bent(assertion, "ada@", "bob@") }, u"hosted-copy-differs"_s, State::Changed);
    badge("not found", { "404 Not Found", {}, "no" }, silent, State::Unreachable);
    badge("gone", { "410 Gone", {}, {} }, silent, State::Revoked);
    badge("revoked", { "200 OK", {}, R"({"revoked":true})" }, silent, State::Revoked);
    badge("server error", { "500 Internal Server Error", {}, {} }, silent, State::Unreachable);
    badge("login page", { "200 OK", {}, "<html>Log in</html>" }, u"hosted-not-a-badge"_s, State::Unreachable);
    badge("silence", { {}, {}, {}, Manner::Silent }, silent, State::Unreachable);
    badge("slow drip", { "200 OK", {}, {}, Manner::Drip }, silent, State::Unreachable);
    badge("cut off", { "200 OK", {}, assertion.first(100), Manner::CutOff }, silent, State::Unreachable);
    badge("6 MB", { "200 OK", {}, QByteArray(6 * 1024 * 1024, ' ') + assertion }, silent, State::Unreachable);
    badge("redirect loop", leadsTo("/badges/1"), silent, State::Unreachable);
    badge("redirect to a private address", leadsTo("https://private.example/badges/1"), silent, State::Unreachable,
        { u"issuer.example"_s, u"private.example"_s });
    badge("redirect to the machine's own metadata", leadsTo("https://169.254.169.254/latest"), silent,
        State::Unreachable, { u"issuer.example"_s, u"169.254.169.254"_s });
    badge("redirect to a file", leadsTo("file:///etc/passwd"), silent, State::Unreachable);
    badge("redirect out of TLS is raised", leadsTo("http://issuer.example/class"), u"hosted-not-a-badge"_s,
        State::Unreachable);
    QTest::newRow("class not found") << u"/class"_s << SiteAnswer { "404 Not Found" } << silent << State::Unreachable
                                     << issuer;
    QTest::newRow("profile silent") << u"/profile"_s << SiteAnswer { {}, {}, {}, Manner::Silent } << matches
                                    << State::IssuerUnknown << issuer;
    QTest::newRow("picture silent") << u"/bee.png"_s << SiteAnswer { {}, {}, {}, Manner::Silent } << matches
                                    << State::Verified << issuer;
    QTest::newRow("picture of 6 MB") << u"/bee.png"_s << SiteAnswer { "200 OK", {}, QByteArray(6 * 1024 * 1024, 'x') }
                                     << matches << State::Verified << issuer;
}

void tst_HostedOnline::ends()
{
    QFETCH(QString, path);
    QFETCH(SiteAnswer, answer);
    const bool never = answer.manner == SiteAnswer::Manner::Silent || answer.manner == SiteAnswer::Manner::Drip;
    m_site->add(u"issuer.example"_s + path, answer);
    NetworkTerms terms = m_site->terms(never ? std::chrono::milliseconds(shortLimit) : patience);
    terms.resolver = [](const QString& host) -> QList<QHostAddress> {
        if (host == u"private.example"_s)
            return { QHostAddress(u"192.168.0.1"_s) };
        const QHostAddress literal(host);
        return { literal.isNull() ? QHostAddress(QHostAddress::LocalHost) : literal };
    };
    Person person;
    QElapsedTimer time;
    time.start();
    const Verification result = verify(person, terms);
    QTEST(result.report.check(CheckKind::Integrity).reason, "reason");
    QTEST(result.report.state(), "state");
    QTEST(person.questions, "questions");
    // Each of five documents has its own limit; how exactly it is kept is not measured on a busy machine.
    QVERIFY(time.elapsed() < std::chrono::milliseconds(patience).count());
    for (const QString& address : std::as_const(m_site->asked))
        QVERIFY2(address.startsWith(u"issuer.example/"_s), qPrintable(address)); // nobody else, whatever is redirected
}

void tst_HostedOnline::certificates_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("trustsAuthority");
    QTest::newRow("of an unknown authority") << u"issuer.example"_s << false;
    QTest::newRow("of another name") << u"stranger.example"_s << true;
}

/// A wrong certificate is final: nothing is asked, not even without TLS.
void tst_HostedOnline::certificates()
{
    QFETCH(QString, host);
    QFETCH(bool, trustsAuthority);
    NetworkTerms terms = m_site->terms(patience);
    if (!trustsAuthority)
        terms.authorities.clear();
    for (const char* scheme : { "https", "http" }) {
        Person person;
        const QByteArray payload = bent(
            assertion, "https://issuer.example/badges/1", QByteArray(scheme) + "://" + host.toLatin1() + "/badges/1");
        const Verification result = verify(person, terms, {}, payload);
        QCOMPARE(result.report.check(CheckKind::Integrity).reason, u"proof-site-untrusted"_s);
        QCOMPARE(result.report.state(), State::Unreachable);
        QCOMPARE(person.questions, QStringList { host });
    }
    QVERIFY(m_site->asked.isEmpty());
}

void tst_HostedOnline::namesThatPointHome_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("loopback") << QStringList { u"127.0.0.1"_s };
    QTest::newRow("loopback, IPv6") << QStringList { u"::1"_s };
    QTest::newRow("one of several") << QStringList { u"93.184.216.34"_s, u"127.0.0.1"_s };
    QTest::newRow("the local network") << QStringList { u"10.1.2.3"_s };
}

void tst_HostedOnline::namesThatPointHome()
{
    QFETCH(QStringList, addresses);
    NetworkTerms terms = m_site->terms(patience);
    terms.permitted.clear(); // as it is outside of tests
    terms.resolver = [&](const QString&) {
        QList<QHostAddress> found;
        for (const QString& address : addresses)
            found.append(QHostAddress(address));
        return found;
    };
    Person person;
    const Verification result = verify(person, terms);
    QCOMPARE(result.report.check(CheckKind::Integrity).reason, u"proof-unreachable"_s);
    QVERIFY(m_site->asked.isEmpty());
}

void tst_HostedOnline::withoutAYes()
{
    Person person({ u"issuer.example"_s });
    const Verification result = verify(person, m_site->terms(patience));
    QCOMPARE(result.report.check(CheckKind::Integrity).reason, u"proof-not-asked"_s);
    QCOMPARE(result.report.state(), State::Unchecked);
    QCOMPARE(person.questions.size(), 1);
    QVERIFY(m_site->asked.isEmpty());
}

void tst_HostedOnline::refusedSiteBehindARedirect()
{
    m_site->add(u"issuer.example/badges/1"_s, leadsTo("https://cdn.example/badges/1"));
    m_site->add(u"cdn.example/badges/1"_s, assertion);
    Person person({ u"cdn.example"_s });
    const Verification result = verify(person, m_site->terms(patience));
    QCOMPARE(result.report.state(), State::Unchecked);
    QCOMPARE(person.questions, QStringList({ u"issuer.example"_s, u"cdn.example"_s }));
    QCOMPARE(m_site->asked, QStringList { u"issuer.example/badges/1"_s });
}

void tst_HostedOnline::withoutTls_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::addColumn<State>("state");
    QTest::newRow("with a yes of its own") << true << State::IssuerUnknown;
    QTest::newRow("without") << false << State::Unchecked;
}

/// A badge from before https: asked with TLS first, then only with a yes of its own, and the report says so.
void tst_HostedOnline::withoutTls()
{
    QFETCH(bool, agrees);
    m_site->stopTls();
    const QByteArray old = R"({"uid":"1","recipient":{"type":"email","hashed":false,"identity":"ada@example.org"},
        "badge":"http://old.example/class","issuedOn":"2013-01-01","image":"http://old.example/bee.png",
        "verify":{"type":"hosted","url":"http://old.example/badges/1"}})";
    m_site->add(u"old.example/badges/1"_s, old);
    m_site->add(
        u"old.example/class"_s, bent(badgeClass, "https://issuer.example/profile", "http://old.example/profile"));
    m_site->add(u"old.example/profile"_s, R"({"name":"Bee school","url":"http://old.example"})");
    QStringList questions;
    const auto ask = [&](const ConsentQuestion& question) {
        questions.append(question.withoutTls ? u"http:"_s + question.host : question.host);
        return question.withoutTls && !agrees ? Consent::No : Consent::Once;
    };
    const NetworkDocuments documents({}, ask, {}, m_site->terms(patience));
    Progress progress;
    const VerificationContext context { QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC), true, {}, {} };
    const Verification result = verifyBadge(readBadge(old).value(), context, documents, progress);
    QTEST(result.report.state(), "state");
    QCOMPARE(questions, QStringList({ u"old.example"_s, u"http:old.example"_s }));
    QCOMPARE(m_site->asked.isEmpty(), !agrees);
    const bool isNoted = std::ranges::any_of(
        result.report.notes, [](const Note& note) { return note.code == u"asked-without-tls"_s; });
    QCOMPARE(isNoted, agrees);
}

void tst_HostedOnline::copyIsKept()
{
    Person person;
    const Verification result = verify(person, m_site->terms(patience));
    QStringList addresses;
    for (const Document& document : result.documents) {
        addresses.append(document.url.section(u'/', 3));
        QCOMPARE(document.certificate, m_authority.certificate().digest(QCryptographicHash::Sha256));
    }
    QCOMPARE(addresses, QStringList({ u"badges/1"_s, u"class"_s, u"profile"_s, u"bee.png"_s, u"criteria"_s }));
    QCOMPARE(m_site->asked.size(), 5); // each once
    QCOMPARE(person.questions, QStringList { u"issuer.example"_s });
}

/// A check that comes again costs the site next to nothing.
void tst_HostedOnline::unchangedSince()
{
    for (const auto& [path, body] :
        { std::pair("/badges/1", assertion), std::pair("/class", badgeClass), std::pair("/profile", profile),
            std::pair("/criteria", QByteArray("<p>Keep bees</p>")), std::pair("/bee.png", QByteArray("\x89PNG")) })
        m_site->add(u"issuer.example"_s + QLatin1StringView(path), SiteAnswer { "200 OK", "ETag: \"v1\"\r\n", body });
    Person person;
    const Verification first = verify(person, m_site->terms(patience));
    const auto earlier = [&](const QString& url) -> std::optional<Document> {
        const auto it = std::ranges::find(first.documents, url, &Document::url);
        return it == first.documents.end() ? std::nullopt : std::optional(*it);
    };
    const qsizetype before = m_site->heads.size();
    const Verification second = verify(person, m_site->terms(patience), earlier);
    QCOMPARE(second, first);
    for (const QByteArray& head : m_site->heads.sliced(before))
        QVERIFY2(head.contains("If-None-Match: \"v1\"\r\n"), head.constData());
    QCOMPARE(m_site->heads.size(), 2 * before);
}

/// The other tests are more patient, or less.
void tst_HostedOnline::theLimitsThatPeopleHave()
{
    const NetworkTerms terms;
    QCOMPARE(terms.timeLimit, std::chrono::milliseconds(10s));
    QVERIFY(terms.permitted.isEmpty());
    QVERIFY(terms.authorities.isEmpty());
    QCOMPARE(terms.httpsPort, 443);
    QCOMPARE(limits::maxDocumentBytes, 5 * 1024 * 1024);
    QCOMPARE(limits::maxRedirects, 5);
    QCOMPARE(limits::maxFetchesAtOnce, 4);
    QCOMPARE(limits::maxFetchesPerSite, 2);
}

QTEST_GUILESS_MAIN(tst_HostedOnline)
#include "tst_hostedonline.moc"
