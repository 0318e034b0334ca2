#include "core/base/Json.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/cv/CvContent.h"

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// https://github.com/jsonresume/resume-schema/blob/v1.0.0/schema.json: nothing in it may be empty or of another form.
constexpr auto schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"_L1;

constexpr qsizetype maxSummaryChars = 1000;

void addText(JsonObject& object, QLatin1StringView name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void addList(JsonObject& object, QLatin1StringView name, const JsonArray& list)
{
    if (!list.empty())
        object.insert(name, list);
}

QString isoDay(const QDate& day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

JsonObject basics(const CvContent& cv)
{
    const PortfolioContent& person = cv.portfolio;
    JsonObject basics;
    addText(basics, "name"_L1, person.person);
    addText(basics, "label"_L1, person.person.isEmpty() ? person.heading : person.subtitle);
    addText(basics, "email"_L1, person.email);
    addText(basics, "phone"_L1, person.telephone);
    addText(basics, "summary"_L1, person.introduction.join(u'\n'));
    return basics;
}

/// What was done, as a project: neither a job nor a voluntary one is said to have been.
JsonArray projects(const CvContent& cv)
{
    JsonArray list;
    for (const CvStory& story : cv.done) {
        JsonObject project;
        addText(project, "name"_L1, story.badge);
        addText(project, "description"_L1, story.paragraphs.join(u'\n'));
        list.push_back(project);
    }
    return list;
}

QString summaryOf(const ContentBadge& badge) { return cleanText(badge.description.join(u'\n'), maxSummaryChars); }

JsonArray education(const CvContent& cv)
{
    JsonArray list;
    for (const qsizetype index : cv.education) {
        const ContentBadge& badge = cv.portfolio.badges.at(index);
        JsonObject entry;
        addText(entry, "institution"_L1, badge.issuer);
        addText(entry, "area"_L1, badge.name);
        addText(entry, "endDate"_L1, isoDay(badge.facts.givenOn));
        if (badge.page)
            addText(entry, "url"_L1, badge.page->address);
        list.push_back(entry);
    }
    return list;
}

/// All badges, those for a training as well: each has somebody who certifies it.
JsonArray certificates(const CvContent& cv)
{
    JsonArray list;
    for (const ContentBadge& badge : cv.portfolio.badges) {
        JsonObject entry;
        addText(entry, "name"_L1, badge.name);
        addText(entry, "date"_L1, isoDay(badge.facts.givenOn));
        addText(entry, "issuer"_L1, badge.issuer);
        if (badge.page)
            addText(entry, "url"_L1, badge.page->address);
        // The schema knows neither; it allows more, and a reader must not take an expired badge for another.
        addText(entry, "summary"_L1, summaryOf(badge));
        addText(entry, "state"_L1, badge.stateLine);
        list.push_back(entry);
    }
    return list;
}

JsonArray skills(const CvContent& cv)
{
    JsonArray list;
    for (const CvSkill& skill : cv.skills) {
        JsonObject entry;
        addText(entry, "name"_L1, skill.name);
        if (!skill.list.isEmpty())
            entry.insert(u"keywords"_s, JsonArray { JsonValue(skill.list) });
        list.push_back(entry);
    }
    for (const QString& skill : cv.portfolio.ownSkills) {
        JsonObject entry;
        addText(entry, "name"_L1, skill);
        list.push_back(entry);
    }
    return list;
}

} // namespace

Result<QByteArray> jsonResume(const Portfolio& portfolio, Progress& progress)
{
    const Result<CvContent> cv = cvContent(portfolio, progress);
    if (!cv)
        return cv.error();
    JsonObject resume;
    resume.insert(u"$schema"_s, QString(schema));
    resume.insert(u"basics"_s, basics(*cv));
    addList(resume, "projects"_L1, projects(*cv));
    addList(resume, "education"_L1, education(*cv));
    addList(resume, "certificates"_L1, certificates(*cv));
    addList(resume, "skills"_L1, skills(*cv));
    JsonObject meta;
    meta.insert(u"version"_s, u"v1.0.0"_s);
    meta.insert(u"lastModified"_s, portfolio.madeAt.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss"_s));
    resume.insert(u"meta"_s, meta);
    return toIndentedJson(resume) + '\n';
}

} // namespace besace
