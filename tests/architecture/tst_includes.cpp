#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Which file includes which, in our own tree and in Qt's headers. Conditions are not looked at: each include counts.
class IncludeGraph {
public:
    IncludeGraph(const QString& root, const QStringList& qtFolders) : m_root(root), m_qtFolders(qtFolders) { }

    /// The headers that declare a class of Qt, as the file of its name says; nothing for other names, as
    /// "QVariantList".
    const QStringList& headersOf(const QString& qtClass);

    /// The file and all that it includes, directly or not.
    QSet<QString> reachedFrom(const QString& file)
    {
        QSet<QString> seen { file };
        QStringList waiting { file };
        while (!waiting.isEmpty()) {
            for (const QString& next : includesOf(waiting.takeLast())) {
                if (!seen.contains(next)) {
                    seen.insert(next);
                    waiting.append(next);
                }
            }
        }
        return seen;
    }

private:
    const QStringList& includesOf(const QString& file);
    QString found(const QString& file, const QString& name) const;

    QString m_root;
    QStringList m_qtFolders;
    QHash<QString, QStringList> m_includes;
    QHash<QString, QStringList> m_headers; ///< by the name of a class
};

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QStringList& IncludeGraph::includesOf(const QString& file)
{
    const auto known = m_includes.constFind(file);
    if (known != m_includes.constEnd())
        return *known;
    static const QRegularExpression line(
        uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s, QRegularExpression::MultilineOption);
    QStringList includes;
    for (const QRegularExpressionMatch& match : line.globalMatch(textOf(file))) {
        if (const QString path = found(file, match.captured(1)); !path.isEmpty())
            includes.append(path);
    }
    return *m_includes.insert(file, includes);
}

const QStringList& IncludeGraph::headersOf(const QString& qtClass)
{
    const auto known = m_headers.constFind(qtClass);
    if (known != m_headers.constEnd())
        return *known;
    const QRegularExpression declared(uR"(\bclass\b[^;{]*\b%1\b[^;{]*\{)"_s.arg(qtClass));
    QStringList headers;
    for (const QString& folder : m_qtFolders) {
        const QString named = folder + u'/' + qtClass;
        if (!QFileInfo(named).isFile())
            continue;
        for (const QString& header : includesOf(named) + QStringList { named }) {
            if (textOf(header).contains(declared))
                headers.append(header);
        }
    }
    return *m_headers.insert(qtClass, headers);
}

QString IncludeGraph::found(const QString& file, const QString& name) const
{
    QStringList places { file.startsWith(m_root) ? m_root : QFileInfo(file).path(),
        QFileInfo(m_qtFolders.first()).path() };
    places += m_qtFolders;
    for (const QString& place : places) {
        if (const QString path = place + u'/' + name; QFileInfo(path).isFile())
            return path;
    }
    return {};
}

/// Code without comments, texts and directives: what is left names what it uses.
QString bareCode(QString text)
{
    static const QRegularExpression rest(uR"(^\s*#[^\n]*|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return text.replace(rest, u" "_s);
}

QSet<QString> classesNamedIn(const QString& code)
{
    static const QRegularExpression name(uR"(\bQ[A-Z]\w*\b)"_s);
    QSet<QString> names;
    for (const QRegularExpressionMatch& match : name.globalMatch(code))
        names.insert(match.captured());
    return names;
}

/// Of pointers that a header declares as members, the classes whose members the source beside it uses.
QSet<QString> classesOfMembers(const QString& header, const QString& code)
{
    static const QRegularExpression member(uR"(\b(Q[A-Z]\w*)\s*\*\s*(?:const\s+)?(m_\w+))"_s);
    QSet<QString> names;
    for (const QRegularExpressionMatch& match : member.globalMatch(bareCode(header))) {
        if (code.contains(match.captured(2) + u"->"_s))
            names.insert(match.captured(1));
    }
    return names;
}

} // namespace

/// A source names what it uses: the presets for users read Qt's headers before all others and many files at once, so
/// that they cannot see what is missing, but the preset `dev` compiles each file alone.
class tst_Includes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingInclude_isFound();
    void sources_includeWhatTheyName();
};

static QStringList missing(IncludeGraph& graph, const QString& source)
{
    const QString code = bareCode(textOf(source));
    const QString header = textOf(source.chopped(4) + u".h"_s);
    const QSet<QString> reached = graph.reachedFrom(source);
    QStringList missing;
    for (const QString& name : classesNamedIn(code) + classesOfMembers(header, code)) {
        const QStringList headers = graph.headersOf(name);
        if (!headers.isEmpty()
            && std::ranges::none_of(headers, [&](const QString& path) { return reached.contains(path); }))
            missing.append(QFileInfo(source).fileName() + u": <"_s + name + u'>');
    }
    missing.sort();
    return missing;
}

static IncludeGraph graph() { return { QStringLiteral(ROOT), QStringLiteral(QT_HEADERS).split(u'|') }; }

void tst_Includes::missingInclude_isFound()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        return file.open(QFile::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"Pane.h"_s, "#include <QString>\nclass QTimer;\nclass QUrl;\nQTimer* m_timer;\nQUrl* m_url;\n"));
    QVERIFY(write(u"Pane.cpp"_s,
        "#include \"Pane.h\"\n// QFile is a word here, and \"QDir\" there\n"
        "void go(QByteArray bytes) { m_timer->start(); QProcess::execute(u\"QDir\"); }\n"));
    IncludeGraph own(folder.path(), QStringLiteral(QT_HEADERS).split(u'|'));
    QCOMPARE(missing(own, folder.filePath(u"Pane.cpp"_s)),
        (QStringList { u"Pane.cpp: <QProcess>"_s, u"Pane.cpp: <QTimer>"_s }));
}

void tst_Includes::sources_includeWhatTheyName()
{
    IncludeGraph files = graph();
    QStringList found;
    int sources = 0;
    for (const QString& area : { u"app"_s, u"core"_s, u"tests"_s }) {
        QDirIterator each(
            QStringLiteral(ROOT) + u'/' + area, { u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            found += missing(files, each.next());
            ++sources;
        }
    }
    QVERIFY(sources > 900);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Includes)
#include "tst_includes.moc"
