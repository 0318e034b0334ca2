#include "core/containers/Container.h"
#include "core/sharing/signature/MailDraft.h"
#include "core/sharing/signature/Signature.h"

#include <QRegularExpression>
#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_MailSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void atMostThreeBadges();
    void picturesAreSmallAndSaid();
    void linkGoesToTheBadgesPage();
    void onlyWhatIsAmissIsSaid();
    void textSaysTheSame();
    void hostileTextIsText();
    void page();
    void addressIsALink();
    void draft_carriesTheFiles();
    void draft_showsPicturesOfItsOwn();
    void draft_subjectIsWhole();
};

static Signature signatureOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<Signature> signature = mailSignature(portfolio, progress);
    return signature ? *signature : Signature {};
}

static QStringList all(const QString& pattern, const QString& text)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

static QByteArray draftOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> draft = mailDraft(portfolio, progress);
    return draft ? *draft : QByteArray();
}

void tst_MailSignature::init() { QVERIFY(!signatureOf(sample::portfolio()).html.isEmpty()); }

void tst_MailSignature::atMostThreeBadges()
{
    const Signature signature = signatureOf(sample::twelve());
    QCOMPARE(signature.html.count("<img "_L1), 3);
    QVERIFY(signature.html.contains(u"Esprit d’équipe"_s) && signature.html.contains(u"Sécurité incendie"_s));
    QVERIFY(!signature.html.contains("Premiers secours"_L1) && !signature.text.contains("Premiers secours"_L1));
}

void tst_MailSignature::picturesAreSmallAndSaid()
{
    const Signature signature = signatureOf(sample::portfolio());
    for (const QString& picture : all(u"(<img [^>]*>)"_s, signature.html)) {
        QVERIFY(picture.contains("width=\"64\" height=\"64\""_L1));
        QVERIFY(!all(u"alt=\"([^\"]+)\""_s, picture).isEmpty());
        const QByteArray png
            = QByteArray::fromBase64(all(u"src=\"data:image/png;base64,([^\"]+)\""_s, picture).value(0).toLatin1());
        const QImage image = QImage::fromData(png);
        QVERIFY(image.width() >= 64 && image.width() <= 128); // sharp on a fine screen, and no larger
    }
    QVERIFY(signature.html.size() < 100'000); // Gmail takes 10,000 characters beside pictures
}

void tst_MailSignature::linkGoesToTheBadgesPage()
{
    const Signature signature = signatureOf(sample::portfolio());
    QCOMPARE(all(u"href=\"([^\"]*)\""_s, signature.html),
        QStringList { u"https://badges.maison-des-talents.example/b/42"_s });
    QVERIFY(signature.text.contains(u"Esprit d’équipe\n"_s));
    QVERIFY(signature.text.contains("\nhttps://badges.maison-des-talents.example/b/42\n"_L1));
}

void tst_MailSignature::onlyWhatIsAmissIsSaid()
{
    const Signature signature = signatureOf(sample::portfolio());
    QVERIFY(!signature.html.contains(u"Vérifié"_s) && !signature.text.contains(u"Vérifié"_s));
    const QString date = u"30\u00a0juin\u00a02025"_s;
    QVERIFY(signature.html.contains(date) && signature.text.contains(date));
}

void tst_MailSignature::textSaysTheSame()
{
    Portfolio portfolio = sample::personal();
    const Signature signature = signatureOf(portfolio);
    for (const QString& words : { u"Léa N."_s, u"lea.n@exemple.fr"_s, u" · 06 00 00 00 00"_s, u"Accueil du public"_s,
             u"Mission locale"_s, u"Mes badges pour un poste à l’accueil"_s }) {
        QVERIFY2(signature.text.contains(words), qPrintable(words));
        QVERIFY2(signature.html.contains(words), qPrintable(words));
    }
    QVERIFY(!signature.text.contains("collecte"_L1)); // stories are no signature
    portfolio.email.clear();
    QVERIFY(!signatureOf(portfolio).html.contains(u'@'));
}

void tst_MailSignature::hostileTextIsText()
{
    Portfolio portfolio = sample::twelve();
    portfolio.badges = { portfolio.badges.at(4), portfolio.badges.at(3) };
    portfolio.personName = u"\"><img src=x onerror=alert(1)>"_s;
    portfolio.badges[0].stored.badge.image.caption = u"' onload='alert(2)"_s;
    const Signature signature = signatureOf(portfolio);
    const QStringList tags = all(u"<([a-z]+)"_s, signature.html);
    for (const QString& tag : tags)
        QVERIFY2((QStringList { u"table"_s, u"tr"_s, u"td"_s, u"img"_s, u"strong"_s, u"br"_s, u"a"_s }).contains(tag),
            qPrintable(tag));
    QCOMPARE(tags.count(u"img"_s), 2);
    QVERIFY(!signature.html.contains(u'\u202E'));
}

void tst_MailSignature::page()
{
    const QByteArray page = signaturePage(signatureOf(sample::portfolio()));
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"));
    QVERIFY(page.contains("<title>Léa N.</title>"));
    QVERIFY(!page.contains("<script"));
}

void tst_MailSignature::addressIsALink()
{
    const Signature signature = signatureOf(sample::personal());
    QVERIFY(signature.html.contains(u"<a href=\"mailto:lea.n@exemple.fr\">lea.n@exemple.fr</a> · 06 00 00 00 00"_s));
    QVERIFY(signature.text.contains(u"\nlea.n@exemple.fr · 06 00 00 00 00\n"_s));
}

void tst_MailSignature::draft_carriesTheFiles()
{
    const Portfolio portfolio = sample::twelve();
    Progress progress;
    const Result<QList<CarriedFile>> carried = openContainer(draftOf(portfolio), progress);
    QVERIFY(carried);
    QList<QByteArray> found;
    for (const CarriedFile& file : *carried) {
        QVERIFY2(!file.member.isEmpty(), "every attachment has a name");
        found += file.bytes;
    }
    QList<QByteArray> originals;
    for (const PortfolioBadge& badge : portfolio.badges) {
        for (const StoredFile& file : badge.files)
            originals += file.bytes;
    }
    QCOMPARE(found, originals);
    QVERIFY(carried->first().member.startsWith(u"Esprit d’équipe – Maison des talents"_s));
}

void tst_MailSignature::draft_showsPicturesOfItsOwn()
{
    const QByteArray draft = draftOf(sample::portfolio());
    QVERIFY(draft.startsWith("X-Unsent: 1\r\n"));
    QVERIFY(draft.contains("\r\nContent-ID: <badge3@besace.invalid>\r\n"));
    const qsizetype at = draft.indexOf("Content-Type: text/html");
    const qsizetype begin = draft.indexOf("\r\n\r\n", at) + 4;
    const QByteArray html = QByteArray::fromBase64(draft.mid(begin, draft.indexOf("--=_", begin) - begin));
    QVERIFY(html.contains("src=\"cid:badge1@besace.invalid\""));
    QVERIFY(!html.contains("data:"));
    for (const QByteArray& line : draft.split('\n'))
        QVERIFY(line.size() <= 998); // RFC 5322, section 2.1.1
}

void tst_MailSignature::draft_subjectIsWhole()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.title = u"🎒 Mes badges é"_s.repeated(6);
    const QByteArray draft = draftOf(portfolio);
    const qsizetype begin = draft.indexOf("Subject: ") + 9;
    QByteArray decoded;
    for (const QByteArray& word : draft.mid(begin, draft.indexOf("\r\nMIME", begin) - begin).split(' ')) {
        const QByteArray trimmed = word.trimmed();
        QVERIFY(trimmed.startsWith("=?utf-8?B?") && trimmed.endsWith("?=") && trimmed.size() <= 75);
        const QByteArray bytes = QByteArray::fromBase64(trimmed.sliced(10).chopped(2));
        QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
        decoded += bytes;
    }
    QCOMPARE(QString::fromUtf8(decoded), portfolio.title);
}

QTEST_MAIN(tst_MailSignature)
#include "tst_mailsignature.moc"
