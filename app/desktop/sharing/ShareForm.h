#pragma once

#include "app/desktop/sharing/ShareKind.h"
#include "app/desktop/sharing/ShareOptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace besace {

class KindChoice;
class SiteFields;

/// How it is shown: the kind of output, the words around the badges, the language, the looks.
class ShareForm final : public QWidget {
    Q_OBJECT

public:
    explicit ShareForm(QList<ShareKind> kinds, QWidget* parent = nullptr);

    ShareKind kind() const;
    void setOptions(const ShareOptions& options);
    void reducePictures();
    /// Puts what stands here into @p options.
    void fill(ShareOptions& options) const;

signals:
    void changed();
    void kindChanged();

private:
    void layOut();
    void suitKind(); ///< only what means something to it is asked

    KindChoice* m_kind;
    SiteFields* m_site;
    QLineEdit* m_title;
    QPlainTextEdit* m_introduction;
    QComboBox* m_language;
    QComboBox* m_theme;
    QCheckBox* m_attach;
    QCheckBox* m_reduce;
};

} // namespace besace
