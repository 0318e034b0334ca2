#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace besace {

/// Sees to it that a backpack has one window: who comes second asks the first one to show itself, and ends.
class OneWindow final : public QObject {
    Q_OBJECT

public:
    explicit OneWindow(const QString& backpackPath);

    /// Asks the window that has this backpack, if there is one, to show itself and to take these files.
    /// @return whether there is one; a program that crashed is none
    bool callFirst(const QStringList& files) const;
    /// From now on others call here. @return false where the system does not let us: then there may be two windows
    bool listen();

signals:
    void called(const QStringList& files);

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace besace
