#pragma once

#include "app/desktop/sharing/ShareJob.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace besace {

/// How it is shown: the words around the badges, the language, the kind of file.
class ShareForm final : public QWidget {
    Q_OBJECT

public:
    explicit ShareForm(QWidget* parent = nullptr);

    ShareOptions options() const;
    void setOptions(const ShareOptions& options);

signals:
    void changed();

private:
    void layOut();

    QLineEdit* m_title;
    QLineEdit* m_name;
    QPlainTextEdit* m_introduction;
    QComboBox* m_language;
    QRadioButton* m_pdf;
    QRadioButton* m_webPage;
    QCheckBox* m_attach;
};

} // namespace besace
