#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QRegularExpression>

#include "tests/app/cli/ExampleRuns.h"
#include "tests/support/RawFile.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// What the command line does with a backpack, tried from outside on our own example badges.
class tst_BackpackCommands : public QObject, private ExampleRuns {
    Q_OBJECT

private Q_SLOTS:
    void import_listSearchShow();
    void recheck_saysWhatChanged();
    void recheck_offlineLosesNothing();
    void check();
    void identity();
    void knownIssuers();
    void collection();
    void export_comesBack_data();
    void export_comesBack();

private:
    /// A mirror of a site that keeps one badge. @return its folder
    QString mirror(const QString& name, const QByteArray& issuerName, int status) const;
    /// Imports that badge. @return the options that name its backpack and the mirror
    QStringList imported(const QString& name, const QString& documents) const;
};

void tst_BackpackCommands::import_listSearchShow()
{
    const QString backpack = m_home.filePath(u"import.besace"_s);
    const QStringList common { u"--json"_s, u"--backpack"_s, backpack };
    const auto import = [&] {
        return run(
            QStringList { u"import"_s } + common + QStringList { example(u"verified"_s), example(u"unsigned"_s) });
    };

    const CommandLineRun first = import();
    QCOMPARE(first.lines().size(), 2);
    QCOMPARE(first.lines().first()[u"outcome"].toString(), u"added"_s);
    QCOMPARE(import().lines().first()[u"outcome"].toString(), u"already-there"_s);

    const CommandLineRun list = run(QStringList { u"list"_s } + common);
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.lines().size(), 2);

    const QString name = first.lines().first()[u"name"].toString();
    const CommandLineRun search
        = run(QStringList { u"search"_s } + common + QStringList { name.section(u' ', 0, 0).toUpper() });
    QVERIFY(!search.lines().isEmpty());
    QCOMPARE(search.lines().first()[u"name"].toString(), name);
    QVERIFY(run(QStringList { u"search"_s } + common + QStringList { u"zzzzzz"_s }).lines().isEmpty());

    const QString number = QString::number(first.lines().first()[u"badge"].toDouble());
    const CommandLineRun show = run(QStringList { u"show"_s } + common + QStringList { number });
    QCOMPARE(show.exitCode, 0);
    QCOMPARE(show.lines().value(0)[u"name"].toString(), name);
    QCOMPARE(show.lines().value(0)[u"checks"].array().size(), size_t(6));
    static const QRegularExpression code(u"^[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}$"_s);
    QVERIFY(show.lines().value(0)[u"controlCode"].toString().contains(code));
    QCOMPARE(run(QStringList { u"show"_s } + common + QStringList { u"9999"_s }).exitCode, 1);

    const CommandLineRun recheck = run(QStringList { u"recheck"_s } + common + QStringList { number });
    QCOMPARE(recheck.lines().value(0)[u"stateBefore"].toString(), recheck.lines().value(0)[u"state"].toString());
}

static const QByteArray hostedBadge = R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion",
 "id":"https://issuer.example/badges/1","issuedOn":"2025-01-01T00:00:00Z",
 "recipient":{"type":"email","hashed":false,"identity":"ada@example.org"},
 "badge":{"type":"BadgeClass","id":"https://issuer.example/class","name":"Beekeeping","description":"Bees",
 "criteria":"https://issuer.example/criteria","image":"https://issuer.example/bee.png",
 "issuer":"https://issuer.example/profile"},"verification":{"type":"HostedBadge"}})";

QString tst_BackpackCommands::mirror(const QString& name, const QByteArray& issuerName, int status) const
{
    const QDir folder(m_home.filePath(name));
    const bool written = QDir().mkpath(folder.path()) && writeFile(folder.filePath(u"badge.json"_s), hostedBadge)
        && writeFile(folder.filePath(u"criteria.html"_s), "<h1>Keep bees</h1><script>no()</script>")
        && writeFile(folder.filePath(u"profile.json"_s),
            R"({"type":"Profile","id":"https://issuer.example/profile","name":")" + issuerName + "\"}")
        && writeFile(folder.filePath(u"documents.json"_s),
            R"({"https://issuer.example/badges/1":{"file":"badge.json","status":)" + QByteArray::number(status)
                + R"(},"https://issuer.example/profile":"profile.json",
                "https://issuer.example/criteria":{"file":"criteria.html","contentType":"text/html"}})");
    return written ? folder.path() : QString();
}

QStringList tst_BackpackCommands::imported(const QString& name, const QString& documents) const
{
    const QString file = m_home.filePath(name + u".json"_s);
    const QStringList backpack { u"--json"_s, u"--backpack"_s, m_home.filePath(name + u".besace"_s) };
    const QStringList day { u"--at"_s, u"2026-03-09T09:00:00Z"_s };
    const bool written = writeFile(file, hostedBadge).has_value();
    run(QStringList { u"import"_s, file, u"--documents"_s, documents } + backpack + day);
    return written ? backpack : QStringList();
}

void tst_BackpackCommands::recheck_saysWhatChanged()
{
    const QStringList backpack = imported(u"changes"_s, mirror(u"monday"_s, "Bee school", 200));
    const auto recheck = [&](const QString& documents) {
        return run(
            QStringList { u"recheck"_s, u"--documents"_s, documents, u"--at"_s, u"2026-03-13T09:00:00Z"_s } + backpack);
    };
    const JsonValue renamed = recheck(mirror(u"friday"_s, "Bee college", 200)).lines().value(0);
    QCOMPARE(renamed[u"state"].toString(), u"issuer-unknown"_s);
    QCOMPARE(renamed[u"changes"].array().size(), size_t(1));
    QCOMPARE(renamed[u"changes"].at(0)[u"change"].toString(), u"issuer-renamed"_s);
    QCOMPARE(renamed[u"changes"].at(0)[u"detail"].toString(), u"Bee school → Bee college"_s);

    const CommandLineRun gone = recheck(mirror(u"saturday"_s, "Bee college", 404));
    QCOMPARE(gone.exitCode, 3);
    QCOMPARE(gone.lines().value(0)[u"stateBefore"].toString(), u"issuer-unknown"_s);
    QCOMPARE(gone.lines().value(0)[u"state"].toString(), u"snapshot"_s);
    QCOMPARE(gone.lines().value(0)[u"changes"].at(0)[u"change"].toString(), u"site-gone"_s);

    const JsonValue show = run(QStringList { u"show"_s, u"1"_s, u"--copy"_s } + backpack).lines().value(0);
    QCOMPARE(show[u"changes"].at(0)[u"change"].toString(), u"site-gone"_s);
    QStringList texts;
    for (const JsonValue& part : show[u"copy"].array()) {
        QCOMPARE(part[u"askedAt"].toString(), u"2026-03-13T09:00:00Z"_s); // the day on which it was last proved
        QCOMPARE(part[u"sha256"].toString().size(), 64);
        texts.append(part[u"text"].toString());
    }
    QCOMPARE(texts.size(), 3);
    QVERIFY(texts.contains(u"Keep bees"_s));
    QVERIFY(run(QStringList { u"show"_s, u"1"_s } + backpack).lines().value(0)[u"copy"].isNull());

    const CommandLineRun words
        = run({ u"show"_s, u"1"_s, u"--copy"_s, u"--lang"_s, u"fr"_s, backpack[1], backpack[2] });
    QVERIFY2(words.output.contains("https://issuer.example/criteria"), words.output.constData());
    QVERIFY(!words.output.contains("no()"));
}

void tst_BackpackCommands::recheck_offlineLosesNothing()
{
    const QStringList backpack = imported(u"offline"_s, mirror(u"once"_s, "Bee school", 200));
    const CommandLineRun recheck = run(QStringList { u"recheck"_s, u"--at"_s, u"2026-03-13T09:00:00Z"_s } + backpack);
    const JsonValue line = recheck.lines().value(0);
    QCOMPARE(line[u"state"].toString(), u"issuer-unknown"_s);
    QCOMPARE(line[u"checkedAt"].toString(), u"2026-03-09T09:00:00Z"_s); // no younger than its oldest answer
    QCOMPARE(line[u"changes"].array().size(), size_t(0));
}

void tst_BackpackCommands::check()
{
    const QString path = m_home.filePath(u"check.besace"_s);
    const QStringList common { u"--json"_s, u"--backpack"_s, path };
    QCOMPARE(run(QStringList { u"check"_s } + common).exitCode, 1); // there is none
    QCOMPARE(run(QStringList { u"import"_s } + common + QStringList { example(u"verified"_s) }).exitCode, 3);
    const CommandLineRun sound = run(QStringList { u"check"_s } + common);
    QCOMPARE(sound.exitCode, 0);
    QCOMPARE(sound.lines().value(0)[u"sound"].toBool(), true);
    QCOMPARE(sound.lines().value(0)[u"badges"].toDouble(), 1.0);

    QByteArray bytes = readFile(path, limits::maxFileBytes).value();
    bytes.replace(0, 100, QByteArray(100, 'x'));
    QVERIFY(overwriteRaw(path, bytes));
    const CommandLineRun damaged = run(QStringList { u"check"_s } + common);
    QCOMPARE(damaged.exitCode, 1);
    QCOMPARE(damaged.lines().value(0)[u"sound"].toBool(true), false);
    QVERIFY(!damaged.lines().value(0)[u"problems"].array().empty());
    QCOMPARE(readFile(path, limits::maxFileBytes).value(), bytes); // it only looked

    const CommandLineRun repaired = run(QStringList { u"check"_s, u"--repair"_s } + common);
    QCOMPARE(repaired.exitCode, 1);
    QCOMPARE(repaired.lines().value(0)[u"sound"].toBool(), true);
    QVERIFY(repaired.messages.contains("damaged"));
    QCOMPARE(run(QStringList { u"list"_s } + common).lines().size(), 1);
}

void tst_BackpackCommands::identity()
{
    const QStringList common { u"--json"_s, u"--backpack"_s, m_home.filePath(u"identity.besace"_s) };
    QCOMPARE(run(QStringList { u"identity"_s, u"add"_s, u"lea.martin@mail.example"_s } + common).exitCode, 0);
    QCOMPARE(run(QStringList { u"identity"_s, u"list"_s } + common).lines().value(0)[u"identity"].toString(),
        u"lea.martin@mail.example"_s);
    const CommandLineRun import = run(QStringList { u"import"_s, example(u"verified"_s) } + common);
    const JsonValue imported = import.lines().value(0); // must outlive the loop
    for (const JsonValue& check : imported[u"checks"].array()) {
        if (check[u"check"].toString() == u"recipient"_s)
            QCOMPARE(check[u"answer"].toString(), u"yes"_s);
    }
    QCOMPARE(run(QStringList { u"identity"_s, u"remove"_s, u"lea.martin@mail.example"_s } + common).exitCode, 0);
    QVERIFY(run(QStringList { u"identity"_s, u"list"_s } + common).lines().isEmpty());
}

void tst_BackpackCommands::knownIssuers()
{
    const QStringList common { u"--json"_s, u"--backpack"_s, m_home.filePath(u"known.besace"_s) };
    QCOMPARE(run(QStringList { u"known-issuers"_s, u"add"_s, u"did:web:a.example"_s, u"A"_s } + common).exitCode, 0);
    QCOMPARE(
        run(QStringList { u"known-issuers"_s, u"import"_s, QStringLiteral(BESACE_EXAMPLES) + u"/known-issuers.json"_s }
            + common)
            .exitCode,
        0);
    const qsizetype known = run(QStringList { u"known-issuers"_s, u"list"_s } + common).lines().size();
    QVERIFY(known > 1);
    const QString file = m_home.filePath(u"exported.json"_s);
    QCOMPARE(run(QStringList { u"known-issuers"_s, u"export"_s, file } + common).exitCode, 0);
    const QByteArray exported = *readFile(file, limits::maxFileBytes);
    QCOMPARE(parseJson(exported)->array().size(), size_t(known));
    // Whoever takes it in hands out the same; so they do after an editor put a byte order mark in front.
    QVERIFY(writeFile(file, "\xEF\xBB\xBF" + exported));
    const QStringList others { u"--backpack"_s, m_home.filePath(u"others.besace"_s) };
    QCOMPARE(run(QStringList { u"known-issuers"_s, u"import"_s, file } + others).exitCode, 0);
    QCOMPARE(run(QStringList { u"known-issuers"_s, u"export"_s, file } + others).exitCode, 0);
    QCOMPARE(*readFile(file, limits::maxFileBytes), exported);
    QCOMPARE(run(QStringList { u"known-issuers"_s, u"remove"_s, u"did:web:a.example"_s } + common).exitCode, 0);
    QCOMPARE(run(QStringList { u"known-issuers"_s, u"list"_s } + common).lines().size(), known - 1);
}

void tst_BackpackCommands::collection()
{
    const QStringList common { u"--json"_s, u"--backpack"_s, m_home.filePath(u"collection.besace"_s) };
    run(QStringList { u"import"_s, example(u"verified"_s), example(u"expired"_s) } + common);
    QCOMPARE(run(QStringList { u"collection"_s, u"create"_s, u"Pour l'accueil"_s } + common).exitCode, 0);
    for (const QString& number : { u"1"_s, u"2"_s })
        QCOMPARE(run(QStringList { u"collection"_s, u"add"_s, u"Pour l'accueil"_s, number } + common).exitCode, 0);
    QCOMPARE(run(QStringList { u"collection"_s, u"list"_s } + common).lines().value(0)[u"badges"].toDouble(), 2.0);
    QCOMPARE(run(QStringList { u"collection"_s, u"move"_s, u"Pour l'accueil"_s, u"2"_s, u"1"_s } + common).exitCode, 0);
    const CommandLineRun shown = run(QStringList { u"collection"_s, u"show"_s, u"Pour l'accueil"_s } + common);
    QCOMPARE(shown.lines().value(0)[u"badge"].toDouble(), 2.0);
}

void tst_BackpackCommands::export_comesBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("pdf") << u"pdf"_s;
    QTest::newRow("html") << u"html"_s;
}

void tst_BackpackCommands::export_comesBack()
{
    QFETCH(QString, format);
    const QStringList common { u"--backpack"_s, m_home.filePath(u"export-"_s + format) };
    run(QStringList { u"import"_s, u"--json"_s, example(u"verified"_s), example(u"expired"_s) } + common);
    const QString file = m_home.filePath(u"portfolio."_s + format);
    const CommandLineRun exported
        = run(QStringList { u"export"_s, u"--format"_s, format, u"-o"_s, file, u"--person"_s, u"Léa N."_s } + common);
    QVERIFY2(exported.exitCode == 0, exported.messages.constData());

    const CommandLineRun back = run(verifyArguments({ file }));
    QStringList states;
    for (const JsonValue& line : back.lines()) {
        QCOMPARE(line[u"container"].toString(), format);
        QVERIFY(line[u"member"].isString());
        states.append(line[u"state"].toString());
    }
    states.sort();
    QCOMPARE(states, (QStringList { u"expired"_s, u"verified"_s }));
}

QTEST_GUILESS_MAIN(tst_BackpackCommands)
#include "tst_backpackcommands.moc"
