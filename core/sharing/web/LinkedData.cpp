#include "core/sharing/web/LinkedData.h"

#include "core/base/Json.h"

#include <QCryptographicHash>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// Leaves out what is not said.
class Node {
public:
    explicit Node(const QString& type) { m_members.insert(u"@type"_s, JsonValue(type)); }

    Node& add(const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            m_members.insert(key, JsonValue(value));
        return *this;
    }
    Node& add(const QString& key, const JsonArray& values)
    {
        if (!values.empty())
            m_members.insert(key, JsonValue(values));
        return *this;
    }
    Node& add(const QString& key, const Node& node)
    {
        m_members.insert(key, node.value());
        return *this;
    }
    JsonValue value() const { return JsonValue(m_members); }

private:
    JsonObject m_members;
};

JsonArray texts(const QStringList& list)
{
    JsonArray values;
    for (const QString& text : list)
        values.emplace_back(text);
    return values;
}

JsonValue context()
{
    JsonObject openBadges;
    openBadges.insert(u"ob"_s, JsonValue(u"https://purl.imsglobal.org/spec/vc/ob/vocab.html#"_s));
    openBadges.insert(u"ob2"_s, JsonValue(u"https://w3id.org/openbadges#"_s));
    return JsonValue(JsonArray { JsonValue(u"https://schema.org"_s), JsonValue(openBadges) });
}

JsonArray filesOf(const ContentBadge& badge, const QStringList& addresses)
{
    JsonArray files;
    for (qsizetype i = 0; i < badge.files.size(); ++i) {
        const ContentFile& file = badge.files.at(i);
        const QByteArray sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
        Node node(u"MediaObject"_s);
        node.add(u"name"_s, file.name)
            .add(u"encodingFormat"_s, file.mediaType)
            .add(u"contentUrl"_s, addresses.value(i))
            .add(u"sha256"_s, QString::fromLatin1(sha256));
        files.push_back(node.value());
    }
    return files;
}

JsonArray skillsOf(const ContentBadge& badge)
{
    JsonArray skills;
    for (const QString& skill : badge.facts.skills)
        skills.push_back(Node(u"DefinedTerm"_s).add(u"name"_s, skill).value());
    return skills;
}

Node credential(const ContentBadge& badge, const QStringList& files)
{
    const BadgeFacts& facts = badge.facts;
    Node node(u"EducationalOccupationalCredential"_s);
    node.add(u"additionalType"_s, facts.isVerifiableCredential ? u"ob:OpenBadgeCredential"_s : u"ob2:Assertion"_s)
        .add(u"credentialCategory"_s, u"Open Badge"_s)
        .add(u"name"_s, badge.name)
        .add(u"description"_s, badge.description.join(u'\n'))
        .add(u"identifier"_s, facts.id)
        .add(u"url"_s, badge.page ? badge.page->address : QString())
        .add(u"inLanguage"_s, badge.language)
        .add(u"datePublished"_s, facts.givenOn.toString(Qt::ISODate))
        .add(u"expires"_s, facts.validUntil.toString(Qt::ISODate))
        .add(u"creativeWorkStatus"_s, badge.stateLine)
        .add(u"competencyRequired"_s, skillsOf(badge));
    if (!badge.issuer.isEmpty())
        node.add(
            u"recognizedBy"_s, Node(u"Organization"_s).add(u"name"_s, badge.issuer).add(u"url"_s, facts.issuerAddress));
    return node.add(u"encoding"_s, filesOf(badge, files));
}

bool isFitForPrograms(State state)
{
    return state != State::Changed && state != State::Revoked && state != State::Unreadable;
}

JsonArray credentials(const QList<ContentBadge>& badges, const QList<QStringList>& files)
{
    JsonArray list;
    for (qsizetype i = 0; i < badges.size(); ++i) {
        if (isFitForPrograms(badges.at(i).state))
            list.push_back(credential(badges.at(i), files.value(i)).value());
    }
    return list;
}

Node person(const PortfolioContent& content)
{
    return Node(u"Person"_s)
        .add(u"name"_s, content.person)
        .add(u"description"_s, content.introduction.join(u'\n'))
        .add(u"email"_s, content.email)
        .add(u"telephone"_s, content.telephone)
        .add(u"knowsAbout"_s, texts(content.ownSkills));
}

/// In a script element only "<" can begin an end tag or a comment; the others are written so to be safe wherever this
/// is copied to
/// (https://www.w3.org/TR/2020/REC-json-ld11-20200716/#restrictions-for-contents-of-json-ld-script-elements).
QByteArray forScriptElement(const JsonValue& value)
{
    return toJson(value)
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\'', "\\u0027");
}

QByteArray page(const PortfolioContent& content, const QString& title, const JsonArray& badges)
{
    JsonObject members;
    members.insert(u"@context"_s, context());
    members.insert(u"@type"_s, JsonValue(content.person.isEmpty() ? u"CollectionPage"_s : u"ProfilePage"_s));
    members.insert(u"name"_s, JsonValue(title));
    members.insert(u"inLanguage"_s, JsonValue(content.language));
    if (content.person.isEmpty() && !badges.empty())
        members.insert(u"hasPart"_s, JsonValue(badges));
    else if (!content.person.isEmpty())
        members.insert(u"mainEntity"_s, person(content).add(u"hasCredential"_s, badges).value());
    return forScriptElement(JsonValue(members));
}

} // namespace

QByteArray linkedData(const PortfolioContent& content, const QList<QStringList>& files)
{
    return page(
        content, content.subtitle.isEmpty() ? content.heading : content.subtitle, credentials(content.badges, files));
}

QByteArray linkedDataOfBadge(const PortfolioContent& content, const ContentBadge& badge, const QStringList& files)
{
    return page(content, badge.name, credentials({ badge }, { files }));
}

} // namespace besace
