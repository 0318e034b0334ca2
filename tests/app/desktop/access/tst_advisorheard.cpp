#include "core/backpack/Backpack.h"
#include "core/base/Files.h"
#include "core/verification/KnownIssuers.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

#include "tests/app/desktop/access/Listening.h"
#include <algorithm>

using namespace besace;
using namespace Qt::StringLiterals;
using namespace besace::access;

/// A whole session of an advisor who sees nothing: the real program, keys alone, and what the screen reader is told,
/// held against what was told before (data/advisor-session.txt).
class tst_AdvisorHeard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void session_byKeysAlone();

private:
    void knowOrganisations();
    QString downloads() const { return m_desktop->home() + u"/Downloads"_s; }
    void openFiles(Listening& reader);
    void typeAddress(Listening& reader);
    void walkTable(Listening& reader);
    void makeReport(Listening& reader);
    void closeSession(Listening& reader);

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

/// One of each kind that an advisor meets, all for lea.martin@mail.example.
const QStringList brought { u"changed_permis-velo.png"_s, u"expired_securite-incendie.png"_s,
    u"issuer-unknown_cuisine-solidaire.png"_s, u"unsigned_fete-de-quartier.json"_s,
    u"verified_accueil-du-public.svg"_s };

const QString address = u"lea.martin@mail.example"_s;

/// What differs from run to run is no news: the moment, the folder, and in which language Qt names its own field.
QString inGeneral(QString transcript, const QString& home)
{
    static const QRegularExpression time(u"(?<=\\(today\\) à )\\d+ h \\d+"_s);
    static const QRegularExpression fieldOfQt(u"text \"(File name:|Nom de fichier.?:)\""_s);
    const QLocale french = wording::localeOf(u"fr"_s);
    for (const int days : { 0, -1 }) { // it may have begun before midnight
        const QDateTime day = QDateTime::currentDateTimeUtc().addDays(days);
        transcript.replace(wording::date(day, french), u"(today)"_s);
    }
    transcript.replace(time, u"(now)"_s);
    transcript.replace(fieldOfQt, u"text \"(file name)\""_s);
    return transcript.replace(home, u"~"_s);
}

/// What is told of the candidate in this session: whom the badges name, what they are called, whom the report names.
const QStringList markers { address, u"Lea Martin"_s, u"Permis vélo"_s, u"Sécurité incendie"_s, u"Cuisine solidaire"_s,
    u"Fête de quartier"_s, u"Accueil du public"_s, u"permis-velo"_s, u"securite-incendie"_s, u"cuisine-solidaire"_s,
    u"fete-de-quartier"_s, u"accueil-du-public"_s };

bool holds(const QByteArray& bytes, const QString& words)
{
    const auto in = [&words](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::Stateless)(words.toLower()));
    };
    return std::ranges::any_of(QList { QStringConverter::Utf8, QStringConverter::Latin1, QStringConverter::Utf16LE,
                                   QStringConverter::Utf16BE },
        [&](QStringConverter::Encoding encoding) { return bytes.contains(in(encoding)); });
}

/// The first file of the person's home that tells of the session, save what the person put into @p spared.
QString traceIn(const QString& home, const QString& spared)
{
    QDirIterator files(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().startsWith(spared + u'/'))
            continue;
        const QByteArray bytes = file.open(QFile::ReadOnly) ? file.readAll().toLower() : QByteArray();
        for (const QString& marker : markers) {
            if (holds(bytes, marker) || file.fileName().contains(marker, Qt::CaseInsensitive))
                return file.fileName() + u": "_s + marker;
        }
    }
    return {};
}

} // namespace

void tst_AdvisorHeard::initTestCase()
{
    for (const QString& missing : { Desktop::missing(), Keyboard::missing() }) {
        if (!missing.isEmpty())
            QSKIP(qPrintable(u"not installed: "_s + missing));
    }
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->isUp(), qPrintable(m_desktop->whyNot()));
    QVERIFY(QDir().mkpath(downloads()));
    for (const QString& name : brought)
        QVERIFY(QFile::copy(QStringLiteral(EXAMPLES) + u'/' + name, downloads() + u'/' + name));
    knowOrganisations();
}

/// The advisor's own list, in the backpack that the program opens by itself.
void tst_AdvisorHeard::knowOrganisations()
{
    Result<Backpack> backpack = Backpack::open(m_desktop->home() + u"/xdg_data_home/besace/backpack.besace"_s);
    QVERIFY(backpack);
    const Result<QByteArray> file = readFile(QStringLiteral(EXAMPLES) + u"/../known-issuers.json"_s, 1'000'000);
    QVERIFY(file);
    for (const KnownIssuer& issuer : readKnownIssuers(*file).value())
        QVERIFY(backpack->addKnownIssuer(issuer));
}

void tst_AdvisorHeard::openFiles(Listening& reader)
{
    QVERIFY(reader.comes(u"Vérifier des badges"_s));
    reader.note(u"> Ctrl+O"_s);
    reader.keyboard().pressWithControl(Key::O);
    QVERIFY(reader.comes(u"Ouvrir des fichiers"_s));
    QVERIFY(reader.type(u'"' + brought.join(u"\" \""_s) + u'"'));
    reader.note(u"> Enter"_s);
    reader.keyboard().press(Key::Enter);
    QVERIFY(reader.comesBack(u"Ouvrir des fichiers"_s, u"Vérifier des badges"_s, u"5 badges"_s));
}

void tst_AdvisorHeard::typeAddress(Listening& reader)
{
    QVERIFY(reader.tabTo(u"Adresses mail de la personne"_s));
    QVERIFY(reader.type(address));
    QVERIFY(reader.tabTo(u"Seulement ce qui pose question"_s));
    QVERIFY(reader.press(Key::Space, u", checked"_s));
}

void tst_AdvisorHeard::walkTable(Listening& reader)
{
    QVERIFY(reader.tabTo(u"Badges"_s));
    for (const QString& head : { u"État"_s, u"Pour elle ou lui"_s, u"Organisme"_s, u"Questions"_s, u"Remis le"_s,
             u"Valable"_s, u"Compétences"_s })
        QVERIFY(reader.press(Key::Right, head));
    QVERIFY(reader.press(Key::Down, u"row 2"_s));
    reader.note(u"> Enter"_s);
    reader.keyboard().press(Key::Enter);
    QVERIFY(reader.comesAndIsRead(u"Sécurité incendie"_s));
    reader.note(u"> Escape"_s);
    reader.keyboard().press(Key::Escape);
    QVERIFY(reader.comesBack(u"Sécurité incendie"_s, u"Vérifier des badges"_s));
}

void tst_AdvisorHeard::makeReport(Listening& reader)
{
    QVERIFY(reader.tabTo(u"Bilan…"_s));
    reader.note(u"> Space"_s);
    reader.keyboard().press(Key::Space);
    QVERIFY(reader.comes(u"Bilan et entretien"_s));
    QVERIFY(reader.type(u"Lea Martin"_s));
    QVERIFY(reader.tabTo(u"La personne a donné son accord"_s));
    QVERIFY(reader.press(Key::Space, u", checked"_s));
    QVERIFY(reader.tabTo(u"Enregistrer…"_s));
    reader.note(u"> Space"_s);
    reader.keyboard().press(Key::Space);
    QVERIFY(reader.comes(u"Enregistrer le bilan"_s));
    QVERIFY(reader.type(downloads() + u"/bilan.pdf"_s));
    reader.note(u"> Enter"_s);
    reader.keyboard().press(Key::Enter);
    QVERIFY(reader.comesBack(u"Enregistrer le bilan"_s, u"Bilan et entretien"_s, u"bilan.pdf"_s));
    QFile report(downloads() + u"/bilan.pdf"_s);
    QVERIFY(report.open(QFile::ReadOnly) && report.read(5) == "%PDF-");
    reader.note(u"> Escape"_s);
    reader.keyboard().press(Key::Escape);
    QVERIFY(reader.comesBack(u"Bilan et entretien"_s, u"Vérifier des badges"_s));
}

void tst_AdvisorHeard::closeSession(Listening& reader)
{
    reader.note(u"> Ctrl+W"_s);
    reader.keyboard().pressWithControl(Key::W);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->isRunning(), 60'000);
    reader.note(u"  (all windows are closed)"_s);
    QCOMPARE(traceIn(m_desktop->home(), downloads()), QString());
}

void tst_AdvisorHeard::session_byKeysAlone()
{
    m_desktop->run(QStringLiteral(BESACE_PROGRAM), { u"--review"_s }, u"fr"_s);
    Listening reader(*m_desktop);
    for (const auto step : { &tst_AdvisorHeard::openFiles, &tst_AdvisorHeard::typeAddress, &tst_AdvisorHeard::walkTable,
             &tst_AdvisorHeard::makeReport, &tst_AdvisorHeard::closeSession }) {
        if (!QTest::currentTestFailed())
            (this->*step)(reader);
    }
    const QString heard = inGeneral(reader.lines().join(u'\n') + u'\n', m_desktop->home());
    const QString kept = QDir::temp().filePath(u"besace-advisor-session.txt"_s);
    const Result<QByteArray> stored = readFile(QStringLiteral(TEST_DATA "/advisor-session.txt"), 1'000'000);
    if (!QTest::currentTestFailed() && stored && heard.toUtf8() == *stored)
        return;
    // Whoever changed what is said looks at it, and puts it in the place of the stored one.
    QVERIFY(writeFile(kept, heard.toUtf8()));
    QFAIL(qPrintable(u"what was heard is in "_s + kept));
}

QTEST_GUILESS_MAIN(tst_AdvisorHeard)
#include "tst_advisorheard.moc"
