// Writes pages full of attacks for check_injection.mjs, and a list of them; or, with "hard", pages with texts that are
// hard to set, for check_page.mjs. usage: hostile_pages FOLDER [hard]
#include "core/sharing/cv/CvContent.h"
#include "core/sharing/signature/Signature.h"
#include "core/sharing/site/Site.h"
#include "core/sharing/web/Embed.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>

#include "tests/core/sharing/HeavyPortfolio.h"
#include "tests/support/HostilePages.h"

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

class Pages {
public:
    explicit Pages(const QString& folder) : m_folder(folder) { }

    void add(const QString& name, const QByteArray& page, const QByteArray& harmless = {})
    {
        write(name + u".html"_s, page);
        if (!harmless.isEmpty())
            write(name + u"-harmless.html"_s, harmless);
        m_list += name + (harmless.isEmpty() ? u"\n"_s : u" compared\n"_s);
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
    QString m_list;
};

void addField(Pages& pages, const hostile::Field& field, const QStringList& payloads)
{
    const qsizetype step = hostile::isSkill(field) ? hostile::skillsAtOnce : payloads.size();
    for (qsizetype from = 0; from < payloads.size(); from += step) {
        const QStringList texts = payloads.mid(from, step);
        const Portfolio attack = hostile::badgesWith(field, texts);
        const bool isSame = field.structure == hostile::Structure::Same;
        const Portfolio harmless = hostile::badgesWith(field, hostile::asManyHarmless(texts));
        const QString name = QString::fromLatin1(field.name).replace(QRegularExpression(u"[^a-z]+"_s), u"-"_s);
        pages.add(u"page-%1-%2"_s.arg(name).arg(from), pageOf(attack), isSame ? pageOf(harmless) : QByteArray());
        if (from != 0)
            continue;
        pages.add(u"embed-"_s + name, blogWith(attack));
        pages.add(u"cv-"_s + name, cvOf(attack));
        pages.add(u"signature-"_s + name, signatureOf(attack));
    }
}

void addSite(Pages& pages, const QStringList& texts)
{
    Progress progress;
    const Result<QList<OutputFile>> files = portfolioSite(hostile::badgesFullOf(texts), {}, progress);
    for (const OutputFile& file : *files) {
        if (file.path.endsWith(".html"_L1))
            pages.add(u"site/"_s + file.path.chopped(5), withoutPolicy(file.bytes));
        else
            pages.write(u"site/"_s + file.path, file.bytes);
    }
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
    for (const hostile::Field& field : hostile::fields())
        addField(pages, field, payloads);
    for (qsizetype i = 0; i < payloads.size(); ++i)
        pages.add(u"person-%1"_s.arg(i), pageOf(hostile::personWith(payloads.at(i))));
    constexpr qsizetype pagesOfSite = 40; // the article is the same as on the one page
    addSite(pages, payloads.mid(0, pagesOfSite));
    pages.finish();
    return 0;
}
