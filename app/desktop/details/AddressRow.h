#pragma once

#include <QString>
#include <QWidget>

namespace besace {

/// A web address from a badge, as words. It is never followed by a click on it: the person copies it, or opens an https
/// one after being told where it leads.
class AddressRow final : public QWidget {
    Q_OBJECT

public:
    explicit AddressRow(const QString& address, QWidget* parent = nullptr);

    /// Whether a browser may be handed this: https, a host, and no name or password in it.
    static bool mayBeOpened(const QString& address);

private:
    void askToOpen();

    QString m_address;
};

} // namespace besace
