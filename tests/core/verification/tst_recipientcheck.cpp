#include "core/crypto/Digest.h"
#include "core/verification/RecipientCheck.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

QString hexOf(crypto::DigestAlgorithm algorithm, const QString& text)
{
    return QString::fromLatin1(crypto::digest(algorithm, text.toUtf8()).toHex());
}

Recipient hashed(const QString& identity, const QString& salt = {}, const QString& type = u"email"_s)
{
    return { type, identity, salt, true };
}

Recipient plain(const QString& identity, const QString& type = u"email"_s) { return { type, identity, {}, false }; }

Badge badgeFor(const QList<Recipient>& recipients)
{
    Badge badge;
    badge.document = JsonObject();
    badge.recipients = recipients;
    return badge;
}

} // namespace

class tst_RecipientCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void everyHash_data();
    void everyHash();
    void nothingRead();
    void matchNamesTheIdentity();
};

void tst_RecipientCheck::check_data()
{
    using crypto::DigestAlgorithm;
    QTest::addColumn<QList<Recipient>>("recipients");
    QTest::addColumn<QStringList>("identities");
    QTest::addColumn<QString>("reason");
    const QString yes = u"recipient-matches"_s;
    const QString no = u"recipient-differs"_s;
    const QString notGiven = u"recipient-not-given"_s;
    const QString unknown = u"recipient-hash-unknown"_s;
    const auto row = [](const char* name, const QList<Recipient>& recipients, const QStringList& identities,
                         const QString& reason) { QTest::newRow(name) << recipients << identities << reason; };
    const QString sample = u"sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399"_s;
    const QStringList ada { u"ada@example.org"_s };

    row("the sample of 3.0", { hashed(sample, u"Kosher"_s) }, { u"a@example.com"_s }, yes);
    row("the sample of 3.0, other salt", { hashed(sample, u"kosher"_s) }, { u"a@example.com"_s }, no);
    row("the sample of 3.0, hex in upper case", { hashed(u"sha256$"_s + sample.sliced(7).toUpper(), u"Kosher"_s) },
        { u"a@example.com"_s }, yes);
    row("the sample of 3.0, algorithm in upper case", { hashed(u"SHA256$"_s + sample.sliced(7), u"Kosher"_s) },
        { u"a@example.com"_s }, yes);
    row("the sample of 3.0, no algorithm", { hashed(sample.sliced(7), u"Kosher"_s) }, { u"a@example.com"_s }, yes);
    row("the vector of 2.0", { hashed(u"sha256$7a1a1b3f7d40552e4299180e346e3add12bf9a751a43d9c4ca4518febc2c60c6"_s) },
        { u"mayze"_s }, yes);
    const QString lower = u"sha256$"_s + hexOf(DigestAlgorithm::Sha256, u"ada@example.org"_s);
    const QString typed = u"sha256$"_s + hexOf(DigestAlgorithm::Sha256, u"Ada@Example.ORG"_s);
    const QString domain = u"sha256$"_s + hexOf(DigestAlgorithm::Sha256, u"Ada@example.org"_s);
    row("hashed in lower case, typed in upper", { hashed(lower) }, { u"Ada@Example.ORG"_s }, yes);
    row("hashed as typed", { hashed(typed) }, { u"Ada@Example.ORG"_s }, yes);
    row("hashed with lower domain", { hashed(domain) }, { u"Ada@Example.ORG"_s }, yes);
    row("hashed in upper case, typed in lower", { hashed(typed) }, ada, no);
    row("blanks around", { hashed(lower) }, { u"  ada@example.org "_s }, yes);
    row("second address", { hashed(lower) }, { u"bob@example.org"_s, u"ada@example.org"_s }, yes);
    row("mailto: in front", { hashed(lower) }, { u"mailto:ada@example.org"_s }, yes);
    row("plain", { plain(u"ada@example.org"_s) }, ada, yes);
    row("plain, other case", { plain(u"ADA@example.org"_s) }, ada, yes);
    row("plain, other person", { plain(u"bob@example.org"_s) }, ada, no);
    row("plain, longer address", { plain(u"ada@example.org.evil.example"_s) }, ada, no);
    row("said to be hashed, yet plain", { hashed(u"ada@example.org"_s, u"salt"_s) }, ada, yes);
    row("mailto: in the badge", { plain(u"mailto:ada@example.org"_s, u"id"_s) }, ada, yes);
    row("DID", { plain(u"did:key:z6Mk"_s, u"did"_s) }, { u"did:key:z6Mk"_s }, yes);
    row("DID in another case is another", { plain(u"did:key:z6Mk"_s, u"did"_s) }, { u"did:key:Z6MK"_s }, no);
    row("DID and e-mail cannot be compared", { plain(u"did:key:z6Mk"_s, u"did"_s) }, ada, notGiven);
    row("DID or e-mail", { plain(u"did:key:z6Mk"_s, u"did"_s), hashed(lower) }, ada, yes);
    row("DID or another's e-mail", { plain(u"did:key:z6Mk"_s, u"did"_s), plain(u"bob@example.org"_s) }, ada, no);
    row("address", { plain(u"https://example.org/ada"_s, u"url"_s) }, { u"https://example.org/ada/"_s }, yes);
    row("hashed address, only e-mail given", { hashed(lower, {}, u"url"_s) }, { u"bob@example.org"_s }, notGiven);
    row("telephone", { plain(u"+33 1 23 45 67 89"_s, u"telephone"_s) }, { u"tel:+33123456789"_s }, yes);
    row("another telephone", { plain(u"+33 1 23 45 67 89"_s, u"telephone"_s) }, { u"+33123456780"_s }, no);
    row("name of a person", { plain(u"Ada"_s, u"name"_s) }, ada, notGiven);
    row("unknown algorithm", { hashed(u"sha3$00ff"_s) }, ada, unknown);
    row("placeholder", { hashed(u"sha256$HASH_GOES_HERE"_s) }, ada, unknown);
    row("empty hash", { hashed({}) }, ada, unknown);
    row("odd hex", { hashed(u"sha256$abc"_s) }, ada, unknown);
    row("sha256 with the bytes of sha1", { hashed(u"sha256$"_s + hexOf(DigestAlgorithm::Sha1, u"ada@example.org"_s)) },
        ada, no);
    row("nobody asks", { hashed(lower) }, {}, notGiven);
    row("nobody is named", {}, ada, u"recipient-absent"_s);
}

void tst_RecipientCheck::check()
{
    QFETCH(QList<Recipient>, recipients);
    QFETCH(QStringList, identities);
    QFETCH(QString, reason);
    QCOMPARE(checkRecipient(badgeFor(recipients), identities).reason, reason);
}

void tst_RecipientCheck::everyHash_data()
{
    QTest::addColumn<crypto::DigestAlgorithm>("algorithm");
    QTest::addColumn<QString>("salt");
    const QList<std::pair<QString, crypto::DigestAlgorithm>> algorithms { { u"md5"_s, crypto::DigestAlgorithm::Md5 },
        { u"sha1"_s, crypto::DigestAlgorithm::Sha1 }, { u"sha256"_s, crypto::DigestAlgorithm::Sha256 },
        { u"sha512"_s, crypto::DigestAlgorithm::Sha512 } };
    for (const auto& [name, algorithm] : algorithms) {
        for (const QString& salt : { u""_s, u"deadsea"_s, u"sel gris"_s, u"été"_s })
            QTest::newRow(qPrintable(name + u", salt: "_s + salt)) << algorithm << salt;
    }
}

void tst_RecipientCheck::everyHash()
{
    QFETCH(crypto::DigestAlgorithm, algorithm);
    QFETCH(QString, salt);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0);
    const QString identity = name + u'$' + hexOf(algorithm, u"zoé@example.org"_s + salt);
    QCOMPARE(checkRecipient(badgeFor({ hashed(identity, salt) }), { u"zoé@example.org"_s }).answer, Answer::Yes);
    QCOMPARE(checkRecipient(badgeFor({ hashed(identity, salt) }), { u"zoe@example.org"_s }).answer, Answer::No);
    QCOMPARE(checkRecipient(badgeFor({ hashed(identity, salt + u'x') }), { u"zoé@example.org"_s }).answer, Answer::No);
}

void tst_RecipientCheck::nothingRead()
{
    QCOMPARE(checkRecipient({}, { u"ada@example.org"_s }).reason, u"recipient-not-read"_s);
}

void tst_RecipientCheck::matchNamesTheIdentity()
{
    const QStringList identities { u"bob@example.org"_s, u"Ada@example.org"_s };
    QCOMPARE(checkRecipient(badgeFor({ plain(u"ada@example.org"_s) }), identities).detail, u"Ada@example.org"_s);
}

QTEST_GUILESS_MAIN(tst_RecipientCheck)
#include "tst_recipientcheck.moc"
