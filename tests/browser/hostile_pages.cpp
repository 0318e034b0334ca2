// Writes pages full of attacks for check_injection.mjs, and a list of them: with another attack in each field of a
// badge, or, with "apart", with attacks in one field only, which takes many times as long and tells which field it was.
// With "hard" it writes pages with texts that are hard to set, for check_page.mjs. usage: hostile_pages FOLDER
// [apart|hard]
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

QString nameOf(const QString& kind, const char* attacks)
{
    static const QRegularExpression others(u"[^a-z]+"_s);
    return kind + u'-' + QString::fromLatin1(attacks).replace(others, u"-"_s);
}

/// One badge for each attack, and a harmless one at the end.
struct Attacks {
    const char* name;
    hostile::Structure structure;
    Portfolio badges;

    bool areAlike() const { return structure == hostile::Structure::Same; }
};

void addAtOnce(Pages& pages, const QString& kind, Make make, const Attacks& attacks)
{
    const bool hasArticles = make == pageOf || make == cvOf;
    const Opening opening = attacks.areAlike() && hasArticles ? Opening::AloneAlike : Opening::Alone;
    pages.add(opening, nameOf(kind, attacks.name), make(attacks.badges));
}

/// Few at once, since they share one list of the page.
void addInParts(Pages& pages, const QString& kind, Make make, const hostile::Field& field, const QStringList& payloads)
{
    for (qsizetype from = 0; from < payloads.size(); from += hostile::skillsAtOnce) {
        const QStringList texts = payloads.mid(from, hostile::skillsAtOnce);
        const QString name = nameOf(kind, field.name) + u'-' + QString::number(from);
        const QString harmless = nameOf(kind, field.name) + u"-harmless-"_s + QString::number(texts.size());
        pages.write(harmless + u".html"_s, make(hostile::badgesWith(field, hostile::asManyHarmless(texts))));
        pages.add(Opening::Frame, name, make(hostile::badgesWith(field, texts)), harmless);
    }
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

Result<QList<OutputFile>> siteOf(const Portfolio& portfolio)
{
    Progress progress;
    return portfolioSite(portfolio, {}, progress, hostile::noCard);
}

/// The first page shows all of them, and each has a page of its own.
void addSite(Pages& pages, const hostile::Together& fields, const Attacks& attacks)
{
    const QString folder = nameOf(u"site"_s, attacks.name) + u'/';
    QString harmless;
    for (const OutputFile& file : *siteOf(hostile::badgesWith(fields, {}))) {
        if (attacks.areAlike() && file.path.startsWith("badges/"_L1)) {
            harmless = folder + u"badges/harmless"_s;
            pages.write(harmless + u".html"_s, withoutPolicy(file.bytes));
        }
    }
    for (const OutputFile& file : *siteOf(attacks.badges)) {
        const QString path = folder + file.path;
        if (file.path == "index.html"_L1)
            pages.add(
                attacks.areAlike() ? Opening::AloneAlike : Opening::Alone, path.chopped(5), withoutPolicy(file.bytes));
        else if (file.path.endsWith(".html"_L1))
            pages.add(Opening::Frame, path.chopped(5), withoutPolicy(file.bytes), harmless);
        else
            pages.write(path, file.bytes);
    }
}

/// The same, with the pages of single badges as parts of one page: for one field after the other there are too many.
void addJoinedSite(Pages& pages, const Attacks& attacks)
{
    const QString folder = nameOf(u"site-with"_s, attacks.name) + u'/';
    QString parts;
    for (const OutputFile& file : *siteOf(attacks.badges)) {
        if (file.path == "index.html"_L1)
            pages.add(attacks.areAlike() ? Opening::AloneAlike : Opening::Alone, folder + u"index"_s,
                withoutPolicy(file.bytes));
        else if (file.path.endsWith(".html"_L1))
            parts += partOf(file.bytes);
        else if (file.path == "style.css"_L1 || file.path.startsWith("pictures/"_L1))
            pages.write(folder + file.path, file.bytes);
    }
    pages.add(attacks.areAlike() ? Opening::Joined : Opening::Alone, folder + u"badges/all"_s, joined(parts));
}

using Tasks = std::vector<std::function<void()>>;

const std::pair<QString, Make> makers[] { { u"page"_s, pageOf }, { u"cv"_s, cvOf }, { u"embed"_s, blogWith },
    { u"signature"_s, signatureOf } };

/// Page and CV show the first skills of all badges only.
bool showsAllAtOnce(Make make, const hostile::Field& field)
{
    return !hostile::isSkill(field) || (make != pageOf && make != cvOf);
}

void addSkills(Tasks& tasks, Pages& pages, const QStringList& payloads)
{
    for (const hostile::Field& field : hostile::fields()) {
        for (const std::pair<QString, Make>& maker : makers) { // clang lets no lambda capture a part of it
            if (!showsAllAtOnce(maker.second, field))
                tasks.emplace_back([=, &pages] { addInParts(pages, maker.first, maker.second, field, payloads); });
        }
    }
}

/// In all fields at once.
void addTogether(Tasks& tasks, Pages& pages, const QStringList& payloads)
{
    for (const hostile::Together& fields : hostile::together()) {
        const Attacks attacks { fields.name, fields.structure, hostile::badgesWith(fields, payloads) };
        tasks.emplace_back([=, &pages] { addSite(pages, fields, attacks); });
        for (const std::pair<QString, Make>& maker : makers)
            tasks.emplace_back([=, &pages] { addAtOnce(pages, maker.first, maker.second, attacks); });
    }
}

/// In one field after the other.
void addApart(Tasks& tasks, Pages& pages, const QStringList& payloads)
{
    for (const hostile::Field& field : hostile::fields())
        tasks.emplace_back([=, &pages] {
            const Attacks attacks { field.name, field.structure,
                hostile::badgesWith(field, payloads + QStringList { u"Harmless"_s }) };
            addJoinedSite(pages, attacks);
            for (const auto& [kind, make] : makers) {
                if (showsAllAtOnce(make, field))
                    addAtOnce(pages, kind, make, attacks);
            }
        });
}

/// On all cores.
void doAll(const Tasks& tasks)
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
    Tasks tasks { [&] { addPerson(pages, payloads); } };
    addSkills(tasks, pages, payloads);
    if (application.arguments().value(2) == "apart"_L1)
        addApart(tasks, pages, payloads);
    else
        addTogether(tasks, pages, payloads);
    doAll(tasks);
    pages.finish();
    return 0;
}
