#include "app/desktop/backpack/Thumbnails.h"

#include "app/desktop/jobs/Job.h"
#include "core/sharing/Portfolio.h"

#include <algorithm>

namespace besace {

namespace {

/// So few at a time that what has come into view meanwhile does not wait long.
constexpr qsizetype batch = 6;

} // namespace

void Thumbnails::setBackpack(const QString& path)
{
    m_path = path;
    m_waiting.clear();
    m_drawing.clear();
    ++m_round;
}

void Thumbnails::ask(const QList<BadgeId>& ids, int pixels)
{
    for (const BadgeId id : ids) {
        const Wanted wanted { id, pixels };
        if (!m_waiting.contains(wanted) && !m_drawing.contains(wanted))
            m_waiting << wanted;
    }
    if (m_drawing.isEmpty())
        drawNext();
}

void Thumbnails::drawNext()
{
    if (m_waiting.isEmpty() || m_path.isEmpty())
        return;
    // What was asked for last is what is looked at now.
    const qsizetype taken = std::min(batch, m_waiting.size());
    m_drawing = m_waiting.mid(m_waiting.size() - taken);
    m_waiting.resize(m_waiting.size() - taken);
    runJob([path = m_path, wanted = m_drawing](Progress&) {
        return draw(path, wanted);
    }).then(this, [this, round = m_round](const Result<QList<Picture>>& pictures) { finish(round, pictures); });
}

Result<QList<Thumbnails::Picture>> Thumbnails::draw(const QString& path, const QList<Wanted>& wanted)
{
    const Result<Backpack> backpack = Backpack::open(path);
    if (!backpack)
        return backpack.error();
    QList<Picture> pictures;
    for (const Wanted& one : wanted) {
        const Result<StoredBadge> stored = backpack->badge(one.id);
        const Result<QList<StoredFile>> files = backpack->files(one.id);
        const QByteArray png = stored && files ? badgeThumbnail(stored->badge, *files, one.pixels) : QByteArray();
        pictures << Picture { one, QImage::fromData(png, "PNG") };
    }
    return pictures;
}

void Thumbnails::finish(int round, const Result<QList<Picture>>& pictures)
{
    if (round != m_round)
        return;
    m_drawing.clear();
    if (pictures) {
        for (const Picture& picture : *pictures)
            emit arrived(picture.wanted.id, picture.wanted.pixels, picture.image);
    }
    drawNext();
}

} // namespace besace
