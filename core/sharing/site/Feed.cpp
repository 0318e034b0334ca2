#include "core/sharing/site/Feed.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace besace {

using namespace Qt::StringLiterals;

/// Made from what stays when a site is made anew (RFC 4287, section 4.2.6).
static QString lastingId(const QString& what)
{
    static const QUuid ours(u"{5a0d5c0e-6a63-4d5c-9d0e-0b5e6b1b6b3a}"_s);
    return u"urn:uuid:"_s + QUuid::createUuidV5(ours, what).toString(QUuid::WithoutBraces);
}

static QString entryId(const ContentBadge& badge)
{
    return lastingId(badge.facts.id.isEmpty() ? badge.controlCode + badge.name + badge.issuer : badge.facts.id);
}

static void writeEntry(QXmlStreamWriter& feed, const ContentBadge& badge, const QString& page, const QDateTime& madeAt)
{
    const QDateTime given = badge.facts.givenOn.startOfDay(Qt::UTC);
    feed.writeStartElement(u"entry"_s);
    feed.writeTextElement(u"id"_s, entryId(badge));
    feed.writeTextElement(u"title"_s, badge.name);
    feed.writeTextElement(u"updated"_s, (given.isValid() ? given : madeAt).toString(Qt::ISODate));
    feed.writeEmptyElement(u"link"_s);
    feed.writeAttribute(u"href"_s, page);
    const QStringList words = QStringList { badge.byline, badge.stateLine } + badge.description;
    feed.writeTextElement(u"summary"_s, words.join(u'\n'));
    feed.writeEndElement();
}

QByteArray siteFeed(
    const PortfolioContent& content, const QList<BadgePaths>& plan, const QString& address, const QDateTime& madeAt)
{
    QByteArray bytes;
    QXmlStreamWriter feed(&bytes);
    feed.setAutoFormatting(true);
    feed.writeStartDocument();
    feed.writeStartElement(u"feed"_s);
    feed.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
    feed.writeAttribute(u"xml:lang"_s, content.language);
    feed.writeTextElement(u"id"_s, address.isEmpty() ? lastingId(content.heading) : address);
    feed.writeTextElement(u"title"_s, content.heading);
    feed.writeTextElement(u"updated"_s, madeAt.toUTC().toString(Qt::ISODate));
    feed.writeStartElement(u"author"_s);
    feed.writeTextElement(u"name"_s, content.heading);
    feed.writeEndElement();
    feed.writeEmptyElement(u"link"_s);
    feed.writeAttribute(u"rel"_s, u"self"_s);
    feed.writeAttribute(u"href"_s, address + u"feed.xml"_s);
    for (qsizetype i = 0; i < content.badges.size(); ++i)
        writeEntry(feed, content.badges.at(i), address + plan.at(i).page, madeAt.toUTC());
    feed.writeEndDocument();
    return bytes;
}

} // namespace besace
