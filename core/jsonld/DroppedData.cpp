#include "core/jsonld/DroppedData.h"

#include "core/base/Limits.h"

using namespace Qt::StringLiterals;

namespace besace::jsonld {

namespace {

/// Longer ones are cut: they are to be read by people.
constexpr qsizetype longestText = 200;

bool isFull(const QStringList& list) { return list.size() >= limits::maxDroppedNamed; }

} // namespace

QString Place::pointer() const
{
    QStringList parts;
    for (const Place* place = this; place && place->outer; place = place->outer) {
        const QString part
            = place->key.isNull() ? QString::number(place->index) : place->key.left(longestText).toString();
        parts.prepend(QString(part).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s));
    }
    return parts.isEmpty() ? QString() : u'/' + parts.join(u'/');
}

void DroppedData::add(const Place& place, QStringView what, QStringView text)
{
    if (isFull(m_list))
        return;
    m_list.append(QStringView(u"%1: %2 %3").arg(place.pointer(), what, text.left(longestText)).trimmed());
}

void DroppedData::add(const QStringList& fromContexts)
{
    for (const QString& text : fromContexts) {
        if (!isFull(m_list))
            m_list.append(QStringView(u"/@context: %1").arg(text.left(longestText)));
    }
}

} // namespace besace::jsonld
