#pragma once

#include "core/sharing/CoverLetter.h"

#include <QWidget>

class QPushButton;

namespace besace {

class TextLabel;

/// After saving: where it is, and what to do with it.
class ShareDone final : public QWidget {
    Q_OBJECT

public:
    explicit ShareDone(QWidget* parent = nullptr);

    /// @param path the file, or the folder
    void showSaved(const QString& path, qint64 weight, const CoverLetter& letter);

signals:
    /// After a click, and never before.
    void folderWanted(const QUrl& folder);
    void mailWanted(const QUrl& letter);

private:
    void copy();

    TextLabel* m_words;
    TextLabel* m_sentence; ///< to be pasted into a mail
    QPushButton* m_openFolder;
    QString m_path;
    CoverLetter m_letter;
};

} // namespace besace
