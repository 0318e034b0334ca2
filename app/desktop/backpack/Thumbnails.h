#pragma once

#include "core/backpack/Backpack.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace besace {

/// Draws the pictures of badges away from the window's thread, over a connection of its own to the backpack. They stay
/// in memory, in BadgeListModel, and are never written anywhere: a picture is the person's own, a copy of it beside the
/// backpack would outlive "erase everything" and lie open beside a locked one, and to draw it again takes milliseconds
/// that nobody waits for.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Forgets what was asked of another backpack.
    void setBackpack(const QString& path);
    /// @p pixels: the longest side. What is already on its way is not asked for again.
    void ask(const QList<BadgeId>& ids, int pixels);

signals:
    /// A null image: the badge has no picture.
    void arrived(BadgeId id, int pixels, const QImage& picture);

private:
    struct Wanted {
        BadgeId id = 0;
        int pixels = 0;

        friend bool operator==(const Wanted&, const Wanted&) = default;
    };
    struct Picture {
        Wanted wanted;
        QImage image;
    };
    struct Reader;

    void drawNext();
    void finish(int round, const Result<QList<Picture>>& pictures);

    std::shared_ptr<Reader> m_reader; ///< used by one job at a time
    QList<Wanted> m_waiting;
    QList<Wanted> m_drawing;
    int m_round = 0; ///< counts backpacks, so that a late answer about another one is dropped
};

} // namespace besace
