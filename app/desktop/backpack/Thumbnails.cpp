#include "app/desktop/backpack/Thumbnails.h"

#include "app/desktop/jobs/Job.h"
#include "core/sharing/Portfolio.h"

#include <algorithm>

namespace besace {

namespace {

/// So few at a time that what has come into view meanwhile does not wait long.
constexpr qsizetype batch = 6;
/// More than any screen shows: whoever scrolls past a thousand badges does not wait for a thousand pictures.
constexpr qsizetype maxWaiting = 100;

} // namespace

/// Stays open from one batch to the next: opening looks at the whole schema.
struct Thumbnails::Reader {
    QString path;
    std::optional<Backpack> backpack = {};

    Result<QList<Picture>> draw(const QList<Wanted>& wanted);

private:
    QImage read(const Wanted& one) const;
};

void Thumbnails::setBackpack(const QString& path)
{
    m_reader = std::make_shared<Reader>(Reader { path });
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
    if (m_waiting.size() > maxWaiting)
        m_waiting.remove(0, m_waiting.size() - maxWaiting); // seen again, they are asked for again
    if (m_drawing.isEmpty())
        drawNext();
}

void Thumbnails::drawNext()
{
    if (m_waiting.isEmpty() || !m_reader)
        return;
    // What was asked for last is what is looked at now.
    const qsizetype taken = std::min(batch, m_waiting.size());
    m_drawing = m_waiting.mid(m_waiting.size() - taken);
    m_waiting.resize(m_waiting.size() - taken);
    runJob([reader = m_reader, wanted = m_drawing](Progress&) {
        return reader->draw(wanted);
    }).then(this, [this, round = m_round](const Result<QList<Picture>>& pictures) { finish(round, pictures); });
}

Result<QList<Thumbnails::Picture>> Thumbnails::Reader::draw(const QList<Wanted>& wanted)
{
    if (!backpack) {
        Result<Backpack> opened = Backpack::open(path);
        if (!opened)
            return opened.error();
        backpack.emplace(*std::move(opened));
    }
    QList<Picture> pictures;
    for (const Wanted& one : wanted)
        pictures << Picture { one, read(one) };
    return pictures;
}

QImage Thumbnails::Reader::read(const Wanted& one) const
{
    const Result<QList<StoredFile>> files = backpack->files(one.id);
    const QImage picture = files ? badgePicture({}, *files, one.pixels) : QImage();
    if (!picture.isNull())
        return picture;
    const Result<StoredBadge> stored = backpack->badge(one.id); // most files are pictures: only now is more read
    return stored ? badgePicture(stored->badge, {}, one.pixels) : QImage();
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
