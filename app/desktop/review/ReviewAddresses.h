#pragma once

#include <QWidget>

class QLineEdit;

namespace besace {

/// The person's addresses, as typed: they are compared with the badges on this computer, and kept nowhere.
class ReviewAddresses final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewAddresses(QWidget* parent = nullptr);

    QStringList addresses() const;
    void setAddresses(const QStringList& addresses);
    void clear();

signals:
    void changed(const QStringList& addresses);

private:
    QLineEdit* m_field;
};

} // namespace besace
