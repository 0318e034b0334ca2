#include "app/desktop/organising/Drags.h"

#include <QAbstractItemView>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace besace::drags {

namespace {

const QString badgesType = u"application/x-besace-badges"_s;
const QString collectionType = u"application/x-besace-collection"_s;

/// A type is easily claimed by another program; this is only known to the one that runs.
const QByteArray& seal()
{
    static const QByteArray seal = QUuid::createUuid().toByteArray();
    return seal;
}

std::unique_ptr<QMimeData> sealed(const QString& type, const QByteArray& content)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(type, seal() + content);
    return data;
}

/// Nothing if another program made it.
QByteArray unsealed(const QMimeData& data, const QString& type)
{
    const QByteArray content = data.data(type);
    return content.startsWith(seal()) ? content.mid(seal().size()) : QByteArray();
}

void drag(std::unique_ptr<QMimeData> data, QAbstractItemView& view)
{
    auto* drag = new QDrag(&view);
    drag->setMimeData(data.release()); // the drag owns it, and Qt the drag
    const QRect rect = view.visualRect(view.currentIndex()).intersected(view.viewport()->rect());
    drag->setPixmap(view.viewport()->grab(rect));
    drag->setHotSpot(QPoint(rect.width() / 2, rect.height() / 2));
    drag->exec(Qt::MoveAction);
}

} // namespace

void dragBadges(const QList<BadgeId>& ids, QAbstractItemView& view) { drag(badgesData(ids), view); }

void dragCollection(const QString& name, QAbstractItemView& view) { drag(collectionData(name), view); }

std::unique_ptr<QMimeData> badgesData(const QList<BadgeId>& ids)
{
    QByteArrayList numbers;
    for (const BadgeId id : ids)
        numbers << QByteArray::number(id);
    return sealed(badgesType, numbers.join(' '));
}

std::unique_ptr<QMimeData> collectionData(const QString& name) { return sealed(collectionType, name.toUtf8()); }

QList<BadgeId> badgesIn(const QDropEvent& event)
{
    const QByteArray content = unsealed(*event.mimeData(), badgesType);
    QList<BadgeId> ids;
    if (content.isEmpty())
        return ids;
    for (const QByteArray& number : content.split(' '))
        ids << number.toLongLong();
    return ids;
}

QString collectionIn(const QDropEvent& event) { return QString::fromUtf8(unsealed(*event.mimeData(), collectionType)); }

} // namespace besace::drags
