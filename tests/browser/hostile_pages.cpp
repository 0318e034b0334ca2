// Writes pages full of attacks for check_injection.mjs, and a list of them; or, with "hard", pages with texts that are
// hard to set, for check_page.mjs. usage: hostile_pages FOLDER [hard]
#include "core/sharing/cv/CvContent.h"
#include "core/sharing/signature/Signature.h"
#include "core/sharing/site/Site.h"
#include "core/sharing/web/Embed.h"

#include <QDir>
#include <QGuiApplication>
#include <QMutex>
#include <QRegularExpression>

#include "tests/core/sharing/HeavyPortfolio.h"
#include "tests/support/HostilePages.h"
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

/// The policy is taken out: nothing but the way in which text is written protects these pages.
QByteArray withoutPolicy(const QByteArray& page)
{
    static const QRegularExpression policy(u"<meta http-equiv=\"Content-Security-Policy\"[^>]*>"_s);
    return QString::fromUtf8(page).remove(policy).toUtf8();
}

QByteArray pageOf(const Portfolio& portfolio)
{
    Progress progress;
    return withoutPolicy(*portfolioHtml(portfolio, progress));
}

/// As in somebody's blog.
QByteArray blogWith(const Portfolio& portfolio)
{
    Progress progress;
    return "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Blog</title></head><body>"
        + *portfolioEmbed(portfolio, {}, progress) + "</body></html>";
}

QByteArray cvOf(const Portfolio& portfolio)
{
    Progress progress;
    return withoutPolicy(*cvHtml(portfolio, progress));
}

/// With more badges than people can show, to try many at once.
QByteArray signatureOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    return withoutPolicy(signaturePage(writeSignature(*content, [&content](qsizetype badge) {
        return u"data:image/png;base64,"_s + QString::fromLatin1(content->badges.at(badge).picture.toBase64());
    })));
}

/// How check_injection.mjs is to open a page.
enum class Opening {
    Alone, ///< by its address
    AloneAlike, ///< the same, and each of its badges has the structure of the last one, which is harmless
    Joined, ///< the same, where each part of it is a page of its own
    Frame, ///< in a frame among others
};

/// What several threads write.
class Pages {
public:
    explicit Pages(const QString& folder) : m_folder(folder) { }

    /// @param like a page that has the same structure; may be empty
    void add(Opening opening, const QString& name, const QByteArray& page, const QString& like = {})
    {
        write(name + u".html"_s, page);
        static const QHash<Opening, QString> words { { Opening::Alone, u"alone"_s },
            { Opening::AloneAlike, u"alike"_s }, { Opening::Joined, u"joined"_s }, { Opening::Frame, u"frame"_s } };
        const QMutexLocker lock(&m_mutex);
        m_list += words.value(opening) + u' ' + name + (like.isEmpty() ? QString() : u' ' + like) + u'\n';
    }
    void write(const QString& path, const QByteArray& bytes)
    {
        QDir(m_folder).mkpath(QFileInfo(path).path());
        if (!writeFile(m_folder + u'/' + path, bytes))
            qFatal("cannot write %s", qPrintable(path));
    }
    void finish() { write(u"pages.txt"_s, m_list.toUtf8()); }

private:
    QString m_folder;
    QMutex m_mutex;
    QString m_list;
};

using Make = QByteArray (*)(const Portfolio&);

QString nameOf(const QString& kind, const hostile::Field& field)
{
    static const QRegularExpression others(u"[^a-z]+"_s);
    return kind + u'-' + QString::fromLatin1(field.name).replace(others, u"-"_s);
}

/// One badge for each attack, and a harmless one at the end.
void addAtOnce(Pages& pages, const QString& kind, Make make, const hostile::Field& field, const QStringList& payloads)
{
    const bool hasArticles = make == pageOf || make == cvOf;
    const bool isSame = field.structure == hostile::Structure::Same && hasArticles;
    const Portfolio portfolio = hostile::badgesWith(field, payloads + QStringList { u"Harmless"_s });
    pages.add(isSame ? Opening::AloneAlike : Opening::Alone, nameOf(kind, field), make(portfolio));
}

/// Few at once, since they share one list of the page.
void addInParts(Pages& pages, const QString& kind, Make make, const hostile::Field& field, const QStringList& payloads)
{
    for (qsizetype from = 0; from < payloads.size(); from += hostile::skillsAtOnce) {
        const QStringList texts = payloads.mid(from, hostile::skillsAtOnce);
        const QString name = nameOf(kind, field) + u'-' + QString::number(from);
        const QString harmless = nameOf(kind, field) + u"-harmless-"_s + QString::number(texts.size());
        pages.write(harmless + u".html"_s, make(hostile::badgesWith(field, hostile::asManyHarmless(texts))));
        pages.add(Opening::Frame, name, make(hostile::badgesWith(field, texts)), harmless);
    }
}

/// A page of an embedded piece and a signature have no list of skills: all of them fit.
void addField(Pages& pages, const hostile::Field& field, const QStringList& payloads)
{
    const auto add = hostile::isSkill(field) ? addInParts : addAtOnce;
    add(pages, u"page"_s, pageOf, field, payloads);
    add(pages, u"cv"_s, cvOf, field, payloads);
    addAtOnce(pages, u"embed"_s, blogWith, field, payloads);
    addAtOnce(pages, u"signature"_s, signatureOf, field, payloads);
}

/// What stands in a page, head and body, as one part of another page. Nothing in it is asked for but pictures.
QString partOf(const QByteArray& page)
{
    QString text = QString::fromUtf8(withoutPolicy(page));
    text = text.sliced(text.indexOf(u"<head>"_s) + 6, text.lastIndexOf(u"</body>"_s) - text.indexOf(u"<head>"_s) - 6);
    for (const QString& ours : { u"<link rel=\"stylesheet\" href=\"../style.css\">"_s, u"</head>\n<body>"_s }) {
        if (const qsizetype at = text.indexOf(ours); at >= 0)
            text.remove(at, ours.size()); // once: what a badge says stays
    }
    return u"<section>"_s + text + u"</section>\n"_s;
}

/// A page of such parts.
QByteArray joined(const QString& parts)
{
    const QString head
        = u"<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Parts</title></head>"_s;
    return (head + u"<body>"_s + parts + u"</body></html>"_s).toUtf8();
}

void addPerson(Pages& pages, const QStringList& payloads)
{
    QString signatures;
    for (qsizetype i = 0; i < payloads.size(); ++i) {
        const Portfolio portfolio = hostile::personWith(payloads.at(i));
        pages.add(Opening::Frame, u"person-%1"_s.arg(i), pageOf(portfolio));
        pages.add(Opening::Frame, u"person-cv-%1"_s.arg(i), cvOf(portfolio));
        signatures += partOf(signatureOf(portfolio));
    }
    pages.add(Opening::Alone, u"person-signature"_s, joined(signatures));
}

/// The first page shows all of them, and each has a page of its own.
void addSite(Pages& pages, const QString& folder, const Portfolio& portfolio, const QString& like = {})
{
    Progress progress;
    const Result<QList<OutputFile>> files = portfolioSite(portfolio, {}, progress, hostile::noCard);
    for (const OutputFile& file : *files) {
        const QString path = folder + u'/' + file.path;
        if (file.path == "index.html"_L1)
            pages.add(Opening::Alone, path.chopped(5), withoutPolicy(file.bytes));
        else if (file.path.endsWith(".html"_L1))
            pages.add(Opening::Frame, path.chopped(5), withoutPolicy(file.bytes), like);
        else
            pages.write(path, file.bytes);
    }
}

/// In every text of a badge, and in every address and file.
void addSites(Pages& pages, const QStringList& payloads)
{
    const QString harmless = u"site/badges/harmless"_s;
    Progress progress;
    const Result<QList<OutputFile>> files
        = portfolioSite(hostile::badgesFullOf({ u"Harmless"_s }), {}, progress, hostile::noCard);
    for (const OutputFile& file : *files) {
        if (file.path.startsWith("badges/"_L1))
            pages.write(harmless + u".html"_s, withoutPolicy(file.bytes));
    }
    addSite(pages, u"site"_s, hostile::badgesFullOf(payloads), harmless);
    for (const char* field : { "drawing", "file" })
        addSite(pages, u"site-"_s + QLatin1StringView(field),
            hostile::badgesOf(payloads, [field](const QString& text) { return hostile::badgeLedAstray(text, field); }));
}

/// In one field after the other: the page of all badges, and those of single ones as parts of one page, since there are
/// some ten thousand of them. The last one is harmless.
void addSiteOf(Pages& pages, const hostile::Field& field, const QStringList& payloads)
{
    Progress progress;
    const QString folder = nameOf(u"site-with"_s, field) + u'/';
    const Portfolio portfolio = hostile::badgesWith(field, payloads + QStringList { u"Harmless"_s });
    const Result<QList<OutputFile>> files = portfolioSite(portfolio, {}, progress, hostile::noCard);
    const bool isSame = field.structure == hostile::Structure::Same;
    QString parts;
    for (const OutputFile& file : *files) {
        if (file.path == "index.html"_L1)
            pages.add(isSame ? Opening::AloneAlike : Opening::Alone, folder + u"index"_s, withoutPolicy(file.bytes));
        else if (file.path.endsWith(".html"_L1))
            parts += partOf(file.bytes);
        else if (file.path == "style.css"_L1 || file.path.startsWith("pictures/"_L1))
            pages.write(folder + file.path, file.bytes);
    }
    pages.add(isSame ? Opening::Joined : Opening::Alone, folder + u"badges/all"_s, joined(parts));
}

/// On all cores.
void doAll(const std::vector<std::function<void()>>& tasks)
{
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < tasks.size(); i = next++)
            tasks[i]();
    };
    std::vector<std::jthread> others(std::max(1U, std::thread::hardware_concurrency()) - 1);
    for (std::jthread& other : others)
        other = std::jthread(work);
    work();
}

/// Every text of a badge without a blank, and as long as a text may be.
PortfolioBadge endless()
{
    const QString word = u"Donaudampfschiff"_s.repeated(32);
    PortfolioBadge badge = hostile::badgeFullOf(word);
    badge.stored.badge.achievement.description.plain = word.repeated(20);
    badge.stored.badge.achievement.criteria.id = u"https://voleur.example/"_s + word;
    badge.stored.badge.hostedUrl = u"https://"_s + u"a-long-name."_s.repeated(18) + u"example/"_s;
    return badge;
}

Portfolio hardPortfolio()
{
    Portfolio portfolio = sample::hardToSet();
    portfolio.badges += endless();
    portfolio.personName = u"Wolfeschlegelsteinhausenbergerdorff"_s.repeated(5);
    portfolio.email = u"a"_s.repeated(120) + u"@b.example"_s;
    portfolio.telephone = u"0600000000"_s.repeated(12);
    portfolio.introduction = u"introduction"_s.repeated(40);
    portfolio.showStories = portfolio.showOwnSkills = true;
    return portfolio;
}

void addHard(Pages& pages)
{
    Progress progress;
    pages.write(u"page.html"_s, *portfolioHtml(hardPortfolio(), progress));
    pages.write(u"embed.html"_s, blogWith(hardPortfolio()));
    pages.write(u"cv.html"_s, *cvHtml(hardPortfolio(), progress));
    const Result<QList<OutputFile>> site = portfolioSite(hardPortfolio(), {}, progress);
    for (const OutputFile& file : *site)
        pages.write(u"site/"_s + file.path, file.bytes);
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    Pages pages(application.arguments().value(1));
    if (application.arguments().value(2) == "hard"_L1) {
        addHard(pages);
        return 0;
    }
    const QStringList payloads = hostile::payloads();
    std::vector<std::function<void()>> tasks { [&] { addPerson(pages, payloads); },
        [&] { addSites(pages, payloads); } };
    for (const hostile::Field& field : hostile::fields())
        tasks.emplace_back([&pages, &payloads, field] {
            addField(pages, field, payloads);
            addSiteOf(pages, field, payloads);
        });
    doAll(tasks);
    pages.finish();
    return 0;
}
