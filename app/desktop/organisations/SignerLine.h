#pragma once

#include "core/verification/SignedIssuers.h"

#include <QWidget>

namespace besace {

class TextLabel;

/// Whose lists are taken, and a way to take every list again. Nothing to see while every list is taken.
class SignerLine final : public QWidget {
    Q_OBJECT

public:
    explicit SignerLine(QWidget* parent = nullptr);

    void setSigner(const ListSigner& signer);

signals:
    void forgetWanted(); ///< the person was asked, and said yes

private:
    void ask();

    TextLabel* m_words;
    QString m_name;
};

} // namespace besace
