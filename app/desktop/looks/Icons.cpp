#include "app/desktop/looks/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QTransform>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Those that show a way to read or to go: where lines begin at the right, so do they.
bool isDirected(const QString& name)
{
    static const QStringList directed { u"back"_s, u"list"_s, u"open"_s, u"redo"_s, u"right"_s, u"undo"_s };
    return directed.contains(name);
}

QByteArray drawing(const QString& name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(const QString& name, const QColor& colour, int pixels)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && isDirected(name);
    const QString side = mirrored ? u"mirrored"_s : QString();
    const QString key = u"icon %1 %2 %3 %4"_s.arg(name, colour.name(), QString::number(pixels), side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name).replace("#000", colour.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    if (mirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Painted in the application's own text colour; our style paints buttons in the colour of their words instead.
class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintIcon(*painter, m_name, rect, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return rendered(m_name, colour(mode), std::min(size.width(), size.height()));
    }
    QString iconName() override { return m_name; }
    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    /// What is chosen in a list stands on a quiet ground, as the rest does.
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon lineIcon(const QString& name) { return QIcon(new LineIconEngine(name)); }

void paintIcon(QPainter& painter, const QString& name, const QRect& rect, const QColor& colour)
{
    const int side = std::min(rect.width(), rect.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, colour, qRound(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, pixmap);
}

QString iconName(State state)
{
    QString name = u"state-"_s;
    switch (state) {
    case State::Changed:
        return name += u"changed"_s;
    case State::Revoked:
        return name += u"revoked"_s;
    case State::Suspended:
        return name += u"suspended"_s;
    case State::Unreadable:
        return name += u"unreadable"_s;
    case State::Unsigned:
        return name += u"unsigned"_s;
    case State::Unchecked:
        return name += u"unchecked"_s;
    case State::Snapshot:
        return name += u"snapshot"_s;
    case State::Unreachable:
        return name += u"unreachable"_s;
    case State::Expired:
        return name += u"expired"_s;
    case State::StatusUnchecked:
        return name += u"status-unchecked"_s;
    case State::IssuerUnknown:
        return name += u"issuer-unknown"_s;
    case State::Verified:
        return name += u"verified"_s;
    }
    return name;
}

QString iconName(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return u"answer-yes"_s;
    case Answer::No:
        return u"answer-no"_s;
    case Answer::Unchecked:
        return u"answer-unchecked"_s;
    }
    return {};
}

// Where Besace is installed, its small sizes have drawings of their own.
QIcon applicationIcon() { return QIcon::fromTheme(u"besace"_s, QIcon(u":/icons/besace.svg"_s)); }

void wearApplicationIcon()
{
    if (QGuiApplication::windowIcon().isNull())
        QGuiApplication::setWindowIcon(applicationIcon());
}

} // namespace besace
