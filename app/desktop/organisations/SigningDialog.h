#pragma once

#include "core/crypto/SigningKey.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace besace {

class SpokenLabel;

/// What somebody says who signs the list that they look after: who they are, and where the list can be had. The key is
/// made the first time, in a file that only its owner may open, and told in words.
class SigningDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param keyPath of the key's file, which may not be there yet @param maker as the last list named it
    SigningDialog(QString keyPath, const QString& maker, QWidget* parent = nullptr);

    QString maker() const;
    QString source() const;
    /// Once it is accepted.
    const std::optional<crypto::SigningKey>& key() const { return m_key; }

private:
    QString wordsOfKey() const;
    void takeKey();
    void updateButtons();

    QString m_keyPath;
    QLineEdit* m_maker;
    QLineEdit* m_source;
    SpokenLabel* m_status;
    QPushButton* m_sign;
    std::optional<crypto::SigningKey> m_key;
};

} // namespace besace
