#pragma once

#include "core/backpack/Backpack.h"

#include <QLocale>
#include <QMap>
#include <QPixmap>
#include <QScrollArea>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace besace {

class Disclosure;
class OwnWordsEditor;
struct Letter;

/// One badge, told from what people look for first to what few want to know.
class DetailsPane final : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    /// Dates and the badge's own languages follow @p locale.
    void showBadge(const StoredBadge& stored, const QStringList& fileNames, const QLocale& locale);
    void setPicture(BadgeId id, const QPixmap& picture);
    /// @param hint what the person can do instead; empty where there is nothing to do
    void showNothing(const QString& hint);
    /// Says what the person is still writing about the badge on show.
    void saveOwnWords();
    /// What became of a story that was written. One that could not be stored is shown on, and written again with the
    /// next saveOwnWords().
    void noteStory(BadgeId id, const Result<void>& kept);
    std::optional<Error> whyUnkept() const; ///< while there is such a story
    void forgetUnkept(); ///< the badges are those of another backpack now
    BadgeId shown() const { return m_shown; }

    /// Where the list is not beside it, a way back to the list.
    void setBackVisible(bool visible);
    /// The side of the picture in device pixels.
    int pictureSide() const;
    /// So that the keyboard can scroll it.
    QWidget* focusTarget() const;

signals:
    void backWanted();
    void checkAgainWanted();
    void keptCopyWanted();
    void identityGiven(const QString& identity);
    void knownIssuerWanted(const KnownIssuer& issuer); ///< the person may know who gave the badge
    void storyWritten(BadgeId id, const Story& story);
    void skillsWritten(BadgeId id, const QList<OwnSkill>& skills);
    void tagsWritten(BadgeId id, const QStringList& tags);

private:
    void fill(QVBoxLayout& column, const StoredBadge& stored, const QStringList& fileNames, const QLocale& locale);
    QWidget* makeHead(const StoredBadge& stored, const QLocale& locale);
    QWidget* makeStateBox(const StoredBadge& stored, const QLocale& locale);
    void showLetter(const QList<Letter>& letters);
    QWidget* makeIssuer(const StoredBadge& stored, const QStringList& languages);
    QWidget* makeKnowButton(const KnownIssuer& issuer);
    QWidget* makeRecipient(const StoredBadge& stored);
    QWidget* ownWords(const StoredBadge& stored, const QLocale& locale);
    void writeStory(BadgeId id, const Story& story);
    void replaceContent(QWidget* content);

    QPushButton* m_back;
    QScrollArea* m_scroll;
    QLabel* m_picture = nullptr; ///< of the badge on show
    QWidget* m_issuer = nullptr; ///< where "see who the organisation is" leads
    Disclosure* m_technical = nullptr;
    OwnWordsEditor* m_own = nullptr; ///< outlives a new showing of its badge: somebody may be writing in it
    BadgeId m_shown = 0;
    QMap<BadgeId, Story> m_unkept; ///< those of which it is not known that they are stored
    std::optional<Error> m_whyUnkept;
};

} // namespace besace
