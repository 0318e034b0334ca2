#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/CommandLineRun.h"
#include "tests/support/Conformance.h"
#include <functional>
#include <map>

using namespace besace;
using namespace Qt::StringLiterals;

/// Whatever badges are handed over in can be dropped into Besace again: the same badges, the same answers.
class tst_Carriers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourBadges_data() { carriers(); }
    void ourBadges();
    void allGenerations_data() { carriers(); }
    void allGenerations();
    void editedWordsAreTold_data();
    void editedWordsAreTold();
    void editedSiteIsTold_data();
    void editedSiteIsTold();
    void forgedSiteIsTold_data() { editedSiteIsTold_data(); }
    void forgedSiteIsTold();
    void forgedStateIsTold_data();
    void forgedStateIsTold();
    void badgeBesideAnEditedSite();
    void signatureHasItsText();
    void nothingThatFits();

private:
    static void carriers();
    CommandLineRun run(const QStringList& arguments) const { return runCommandLine(arguments, m_home.path()); }
    QStringList conditions() const;
    /// A backpack with these files. @return the option that names it
    QStringList kept(const QString& name, const QStringList& files) const;
    void comesBack(const QStringList& files, const QString& backpack);
    const QStringList& choiceOfAll(const QString& name, const QStringList& files);
    const CommandLineRun& verifiedBefore(const QString& name, const QStringList& files);
    QString siteOfOurs(const QString& name) const;
    CommandLineRun verified(const QString& path) const;

    QTemporaryDir m_home;
    std::map<QString, QStringList> m_choices; ///< by the backpack's name
    std::map<QString, CommandLineRun> m_before; ///< by the backpack's name
};

/// The example badges, two generations in three forms of file; some are bad on purpose.
static QStringList examples()
{
    const QDir folder(QStringLiteral(BESACE_EXAMPLES) + u"/badges"_s);
    QStringList files;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        files += folder.filePath(name);
    return files;
}

/// Twelve badges of Open Badges 0.5, 1.0, 1.1, 2.0 and 3.0, by others: hosted, signed and both forms of 3.0, in
/// pictures and as text, good ones and changed ones.
static QStringList ofAllGenerations()
{
    QStringList files;
    for (const char* name : { "1edtech-validator-core/0_5_assertion.json",
             "1edtech-validator-core/1_0_basic_assertion.json", "python-bakery-tests/baked_heart.png",
             "1edtech-validator-core/1_1_basic_assertion.json", "real-badgr/badgr_badge_online.png",
             "1edtech-public-validator/ob20/simple.jwt", "badgr-server-tests/2_0_assertion_embedded_badgeclass.json",
             "1edtech-public-validator/ob30/simple-json.svg", "1edtech-public-validator/ob30/simple-jwt.png",
             "1edtech-impl-guide-vectors/ob-07-Signed-credential.json",
             "1edtech-public-validator/ob30/simple-err-proof-value.json",
             "waltid-cli/openbadgecredential_sample.expired.signed.json" })
        files += conformanceDir() + u"/openbadges/"_s + QLatin1StringView(name);
    return files;
}

QStringList tst_Carriers::conditions() const
{
    const QString examples = QStringLiteral(BESACE_EXAMPLES);
    return { u"--documents"_s, examples + u"/documents"_s, u"--known-issuers"_s, examples + u"/known-issuers.json"_s,
        u"--at"_s, u"2026-03-12T14:05:00Z"_s };
}

QStringList tst_Carriers::kept(const QString& name, const QStringList& files) const
{
    const QStringList backpack { u"--backpack"_s, m_home.filePath(name) };
    if (!QFile::exists(backpack.last()))
        run(QStringList { u"import"_s } + backpack + conditions() + files);
    return backpack;
}

/// What is said of a badge, whatever it came in.
static QString answersOf(const JsonValue& line)
{
    JsonObject answers;
    for (const char16_t* key : { u"generation", u"securing", u"suite", u"state", u"id", u"name", u"issuer", u"issuedOn",
             u"validUntil", u"checks", u"contradictions" })
        answers.insert(QString::fromUtf16(key), line[QStringView(key)]);
    return QString::fromUtf8(toJson(answers));
}

static QStringList answersOf(const CommandLineRun& run, const std::function<bool(const JsonValue&)>& isWanted)
{
    QStringList all;
    for (const JsonValue& line : run.lines()) {
        if (line[u"error"].isNull() && isWanted(line))
            all += answersOf(line);
    }
    all.sort();
    return all;
}

/// Which badges a carrier takes.
using Wanted = bool (*)(const JsonValue& line);
static bool all(const JsonValue&) { return true; }
static bool isNew(const JsonValue& line) { return line[u"generation"].toString() == u"3.0"; }
static bool isEarlier(const JsonValue& line) { return !isNew(line); }

void tst_Carriers::carriers()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<Wanted>("wanted");
    QTest::newRow("PDF") << u"pdf"_s << u"a.pdf"_s << Wanted(all);
    QTest::newRow("web page") << u"html"_s << u"a.html"_s << Wanted(all);
    QTest::newRow("CV as a page") << u"cv"_s << u"cv.html"_s << Wanted(all);
    QTest::newRow("CV as a PDF") << u"cv"_s << u"cv.pdf"_s << Wanted(all);
    QTest::newRow("site") << u"site"_s << u"site"_s << Wanted(all);
    QTest::newRow("first page of a site") << u"site"_s << u"by-page/index.html"_s << Wanted(all);
    QTest::newRow("badge's page of a site") << u"site"_s << u"by-badge/badges/01-*.html"_s << Wanted(all);
    QTest::newRow("ZIP") << u"zip"_s << u"a.zip"_s << Wanted(all);
    QTest::newRow("e-mail") << u"eml"_s << u"a.eml"_s << Wanted(all);
    QTest::newRow("presentation") << u"presentation"_s << u"vp.json"_s << Wanted(isNew);
    QTest::newRow("JSON") << u"json"_s << u"a.json"_s << Wanted(isEarlier);
}

/// @param inside a path, with `*` in the file's name
static QString opened(const QString& target, const QString& inside)
{
    if (inside.isEmpty())
        return target;
    const QFileInfo pattern(target + u'/' + inside);
    return pattern.path() + u'/' + QDir(pattern.path()).entryList({ pattern.fileName() }).value(0);
}

// What all carriers start from is asked for once: each question is a process.

const QStringList& tst_Carriers::choiceOfAll(const QString& name, const QStringList& files)
{
    QStringList& chosen = m_choices[name];
    if (chosen.isEmpty()) {
        const CommandLineRun list = run(QStringList { u"list"_s, u"--json"_s } + kept(name, files));
        for (const JsonValue& line : list.lines())
            chosen += { u"--badge"_s, QString::fromLatin1(line[u"badge"].toNumber().text) };
    }
    return chosen;
}

const CommandLineRun& tst_Carriers::verifiedBefore(const QString& name, const QStringList& files)
{
    const auto known = m_before.find(name);
    if (known != m_before.end())
        return known->second;
    const QStringList verify = QStringList { u"verify"_s, u"--json"_s } + conditions();
    return m_before.emplace(name, run(verify + files)).first->second;
}

void tst_Carriers::comesBack(const QStringList& files, const QString& name)
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFETCH(Wanted, wanted);
    const QStringList backpack = kept(name, files);
    const QStringList& chosen = choiceOfAll(name, files);
    QCOMPARE(chosen.size() / 2, files.size());

    // A site is a folder, of which a page can be opened.
    const QString target = m_home.filePath(name + u'-' + file.section(u'/', 0, 0));
    const CommandLineRun exported = run(QStringList { u"export"_s, u"--format"_s, format, u"-o"_s, target,
                                            u"--person"_s, u"Léa N."_s, u"--at"_s, u"2026-03-12T14:05:00Z"_s }
        + backpack + chosen);
    QVERIFY2(exported.exitCode == 0, exported.messages.constData());

    const QStringList before = answersOf(verifiedBefore(name, files), wanted);
    const QStringList after = answersOf(verified(opened(target, file.section(u'/', 1))), all);
    QVERIFY(!before.isEmpty());
    QCOMPARE(after, before);
}

void tst_Carriers::ourBadges() { comesBack(examples(), u"ours"_s); }

void tst_Carriers::allGenerations()
{
    REQUIRE_CONFORMANCE("openbadges");
    comesBack(ofAllGenerations(), u"generations"_s);
}

void tst_Carriers::editedWordsAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a proven badge") << u"Bénévole du festival"_s;
    QTest::newRow("a badge without proof") << u"Fête de quartier"_s;
}

/// A CV that was edited: what its badges say counts, and that it says something else is told.
void tst_Carriers::editedWordsAreTold()
{
    QFETCH(QString, name);
    const QStringList backpack = kept(u"ours"_s, examples());
    const QString path = m_home.filePath(u"edited.html"_s);
    QCOMPARE(run(QStringList { u"export"_s, u"--format"_s, u"cv"_s, u"-o"_s, path } + backpack).exitCode, 0);
    QByteArray page = *readFile(path, limits::maxFileBytes);
    QVERIFY(page.contains(name.toUtf8()));
    page.replace(name.toUtf8(), "Ingénieur");
    QVERIFY(writeFile(path, page));
    const CommandLineRun result = run(QStringList { u"verify"_s, u"--json"_s } + conditions() + QStringList { path });
    QCOMPARE(result.exitCode, 1);
    int told = 0;
    for (const JsonValue& line : result.lines()) {
        for (const JsonValue& each : line[u"contradictions"].array()) {
            QCOMPARE(each[u"code"].toString(), u"portfolio-says-otherwise"_s);
            QVERIFY(each[u"message"].toString().contains(name));
            ++told;
        }
    }
    QCOMPARE(told, 1);
    const QString words = QString::fromUtf8(
        run(QStringList { u"verify"_s, u"--lang"_s, u"fr"_s } + conditions() + QStringList { path }).output);
    QCOMPARE(words.count(u"\n  ! "_s), 1);
}

QString tst_Carriers::siteOfOurs(const QString& name) const
{
    const QString folder = m_home.filePath(name);
    const QStringList backpack = kept(u"ours"_s, examples());
    run(QStringList { u"export"_s, u"--format"_s, u"site"_s, u"-o"_s, folder } + backpack);
    return folder;
}

CommandLineRun tst_Carriers::verified(const QString& path) const
{
    return run(QStringList { u"verify"_s, u"--json"_s } + conditions() + QStringList { path });
}

/// @param pattern a file of a site, with `*` in its name
static QString fileIn(const QString& folder, const QString& pattern) { return opened(folder, pattern); }

static void edit(const QString& path, const QByteArray& before, const QByteArray& after)
{
    QByteArray page = *readFile(path, limits::maxFileBytes);
    QVERIFY2(page.contains(before), qPrintable(path));
    QVERIFY(writeFile(path, page.replace(before, after)));
}

void tst_Carriers::editedSiteIsTold_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("its folder") << QString();
    QTest::newRow("its first page") << u"index.html"_s;
    QTest::newRow("a badge's page") << u"badges/01-*.html"_s;
}

/// Each page counts, whichever of them is handed over; what both say wrongly is told once.
void tst_Carriers::editedSiteIsTold()
{
    QFETCH(QString, given);
    const QString site = siteOfOurs(QLatin1StringView(QTest::currentDataTag()).toString() + u" edited"_s);
    for (const QString& page : { u"index.html"_s, u"badges/*benevole*.html"_s })
        edit(fileIn(site, page), "Bénévole du festival", "Ingénieur du festival");
    const CommandLineRun result = verified(fileIn(site, given));
    QCOMPARE(result.exitCode, 1);
    int told = 0;
    for (const JsonValue& line : result.lines()) {
        for (const JsonValue& each : line[u"contradictions"].array()) {
            QCOMPARE(each[u"code"].toString(), u"portfolio-says-otherwise"_s);
            QVERIFY(line[u"name"].toString().contains(u"Bénévole du festival"_s));
            ++told;
        }
    }
    QCOMPARE(told, 1);
}

/// Its signature is another one. @param file an SVG with a JWS in it
static void forge(const QString& file)
{
    QByteArray drawing = *readFile(file, limits::maxFileBytes);
    const qsizetype signature = drawing.indexOf('.', drawing.indexOf('.', drawing.indexOf("verify=\"")) + 1) + 1;
    drawing[signature] = drawing.at(signature) == 'A' ? 'B' : 'A';
    QVERIFY(writeFile(file, drawing));
}

/// The words say "Verified"; the file beside them was changed.
void tst_Carriers::forgedSiteIsTold()
{
    QFETCH(QString, given);
    const QString site = siteOfOurs(QLatin1StringView(QTest::currentDataTag()).toString() + u" forged"_s);
    forge(fileIn(site, u"files/*accueil*"_s));
    const CommandLineRun result = verified(fileIn(site, given));
    QCOMPARE(result.exitCode, 1);
    int told = 0;
    for (const JsonValue& line : result.lines()) {
        for (const JsonValue& each : line[u"contradictions"].array()) {
            QCOMPARE(line[u"name"].toString(), u"Accueil du public"_s);
            QCOMPARE(line[u"state"].toString(), u"changed"_s);
            QCOMPARE(each[u"code"].toString(), u"portfolio-shows-intact"_s);
            ++told;
        }
    }
    QCOMPARE(told, 1);
}

void tst_Carriers::forgedStateIsTold_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("told");
    for (const char* given : { "", "index.html", "badges/*fete*.html" }) {
        QTest::addRow("ours, %s", given) << QString::fromLatin1(given) << QByteArray("Checked on 12 March 2026")
                                         << u"Checked"_s;
        QTest::addRow("none of ours, %s", given)
            << QString::fromLatin1(given) << QByteArray("Certified by the State") << u"Certified by the State"_s;
    }
}

/// The words say "Verified"; the badge beside them holds no proof.
void tst_Carriers::forgedStateIsTold()
{
    QFETCH(QString, given);
    QFETCH(QByteArray, words);
    QFETCH(QString, told);
    const QString site = siteOfOurs(
        QLatin1StringView(QTest::currentDataTag()).toString().replace(u'/', u' ').remove(u'*') + u" stated"_s);
    for (const QString& page : { u"index.html"_s, u"badges/*fete*.html"_s })
        edit(fileIn(site, page), "Badge without proof", words);
    const CommandLineRun result = verified(fileIn(site, given));
    QCOMPARE(result.exitCode, 1);
    int count = 0;
    for (const JsonValue& line : result.lines()) {
        for (const JsonValue& each : line[u"contradictions"].array()) {
            QCOMPARE(line[u"name"].toString(), u"Fête de quartier"_s);
            QCOMPARE(line[u"state"].toString(), u"unsigned"_s);
            QCOMPARE(each[u"code"].toString(), u"portfolio-says-proven"_s);
            QVERIFY(each[u"message"].toString().contains(u'"' + told + u'"'));
            ++count;
        }
    }
    QCOMPARE(count, 1);
}

/// Handed over by itself it is one badge, and no page.
void tst_Carriers::badgeBesideAnEditedSite()
{
    const QString site = siteOfOurs(u"beside"_s);
    edit(site + u"/index.html"_s, "Bénévole du festival", "Ingénieur du festival");
    const CommandLineRun result = verified(fileIn(site, u"files/*benevole*"_s));
    QCOMPARE(result.lines().size(), 1);
    QVERIFY(result.lines().first()[u"contradictions"].array().empty());
}

void tst_Carriers::signatureHasItsText()
{
    const QStringList backpack = kept(u"ours"_s, examples());
    const QString path = m_home.filePath(u"signature.html"_s);
    const CommandLineRun made
        = run(QStringList { u"export"_s, u"--format"_s, u"signature"_s, u"-o"_s, path, u"--person"_s, u"Léa N."_s }
            + backpack);
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.messages.contains('3'));
    QVERIFY(readFile(path, limits::maxFileBytes)->contains("<strong>Léa N.</strong>"));
    QVERIFY(readFile(m_home.filePath(u"signature.txt"_s), limits::maxFileBytes)->startsWith("Léa N.\n"));
}

void tst_Carriers::nothingThatFits()
{
    QStringList onlyNew = examples();
    onlyNew.removeIf([](const QString& file) { return !file.contains("esprit-d-equipe"_L1); });
    const QStringList backpack = kept(u"only-new"_s, onlyNew);
    const CommandLineRun made
        = run(QStringList { u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, m_home.filePath(u"x.json"_s) } + backpack);
    QCOMPARE(made.exitCode, 1);
    QVERIFY(!QFile::exists(m_home.filePath(u"x.json"_s)));
}

QTEST_GUILESS_MAIN(tst_Carriers)
#include "tst_carriers.moc"
