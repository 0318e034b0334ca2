#include "app/desktop/looks/StatusLine.h"
#include "app/desktop/sharing/SignaturePanel.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_SignaturePanel : public QObject {
    Q_OBJECT

private slots:
    void copiesPicturesAndText();
    void copiesTextOnly();
    void showsThePictures();
    void saysThatItIsCut();
    void lastPortfolioWins();
    void savesPageAndText();
    void whatCannotBeSaved_isSaidAsAFault();
};

static void give(SignaturePanel& panel, const Portfolio& portfolio)
{
    QSignalSpy made(&panel, &SignaturePanel::made);
    panel.setPortfolio(portfolio);
    QVERIFY(made.wait());
}

void tst_SignaturePanel::copiesPicturesAndText()
{
    SignaturePanel panel;
    give(panel, sample::portfolio());
    panel.findChild<QPushButton*>(u"copySignature"_s)->click();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasHtml() && copied->hasText());
    QCOMPARE(copied->html().count("src=\"data:image/png;base64,"_L1), 3);
    QVERIFY(copied->text().startsWith(u"Léa N.\n"_s));
}

void tst_SignaturePanel::copiesTextOnly()
{
    SignaturePanel panel;
    give(panel, sample::portfolio());
    panel.findChild<QPushButton*>(u"copySignatureText"_s)->click();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!copied->hasHtml());
    QVERIFY(copied->text().contains("https://badges.maison-des-talents.example/b/42"_L1));
}

void tst_SignaturePanel::showsThePictures()
{
    SignaturePanel panel;
    give(panel, sample::portfolio());
    const QTextBrowser* preview = panel.findChild<QTextBrowser*>(u"signature"_s);
    QCOMPARE(preview->toPlainText().count(QChar::ObjectReplacementCharacter), 3);
    QVERIFY(preview->toPlainText().contains("Accueil du public"_L1));
}

void tst_SignaturePanel::saysThatItIsCut()
{
    SignaturePanel panel;
    const auto* notice = panel.findChild<TextLabel*>(u"signatureNotice"_s);
    give(panel, sample::portfolio());
    QVERIFY(!notice->words().contains(u'3'));
    give(panel, sample::twelve());
    QVERIFY(notice->words().contains(u'3'));
}

void tst_SignaturePanel::lastPortfolioWins()
{
    SignaturePanel panel;
    QSignalSpy made(&panel, &SignaturePanel::made);
    panel.setPortfolio(sample::twelve());
    Portfolio last = sample::portfolio();
    last.personName = u"Sam"_s;
    panel.setPortfolio(last);
    QVERIFY(made.wait());
    QTest::qWait(0);
    QCOMPARE(made.count(), 1);
    QVERIFY(panel.findChild<QTextBrowser*>(u"signature"_s)->toPlainText().contains("Sam"_L1));
}

void tst_SignaturePanel::savesPageAndText()
{
    const QTemporaryDir folder;
    SignaturePanel panel;
    QVERIFY(!panel.findChild<QPushButton*>(u"saveSignature"_s)->isEnabled());
    give(panel, sample::portfolio());
    panel.save(folder.filePath(u"ma signature.html"_s));
    QVERIFY(readFile(folder.filePath(u"ma signature.html"_s), limits::maxFileBytes)->startsWith("<!DOCTYPE html>"));
    QVERIFY(readFile(folder.filePath(u"ma signature.txt"_s), limits::maxFileBytes)->startsWith("Léa N.\n"));
}

/// Not in the colour of what went well.
void tst_SignaturePanel::whatCannotBeSaved_isSaidAsAFault()
{
    SignaturePanel panel;
    panel.show();
    give(panel, sample::portfolio());
    const auto* status = panel.findChild<StatusLine*>();
    QVERIFY(!status->isVisible());
    const QColor fault = TextLabel(TextSize::Body, Ink::Bad, false).palette().color(QPalette::WindowText);
    panel.save(u"/no folder/signature.html"_s);
    QVERIFY(status->isVisible() && !status->words().isEmpty());
    QCOMPARE(status->palette().color(QPalette::WindowText), fault);
    panel.findChild<QPushButton*>(u"copySignature"_s)->click();
    QVERIFY(status->palette().color(QPalette::WindowText) != fault);
}

QTEST_MAIN(tst_SignaturePanel)
#include "tst_signaturepanel.moc"
