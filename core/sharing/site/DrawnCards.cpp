#include "core/sharing/site/DrawnCards.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace besace {

/// Those of 200 badges, wide and square, at some 60 kB each, and room for as many more. They are our own, not foreign.
static constexpr qsizetype maxBytes = 48LL * 1024 * 1024;

/// Whatever can be seen on it.
static QByteArray contentOf(const ShareCard& card, CardShape shape)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream << card.heading << card.line << (card.state ? int(*card.state) : -1) << card.stateLine << card.pictures
           << card.foot << int(card.theme) << int(shape);
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

QByteArray DrawnCards::png(const ShareCard& card, CardShape shape)
{
    const QByteArray content = contentOf(card, shape);
    {
        const QMutexLocker lock(&m_mutex);
        if (const QByteArray* drawn = m_cards.object(content))
            return *drawn;
    }
    const QByteArray png = cardPng(card, shape);
    const QMutexLocker lock(&m_mutex);
    m_cards.setMaxCost(maxBytes);
    m_cards.insert(content, new QByteArray(png), png.size());
    return png;
}

} // namespace besace
