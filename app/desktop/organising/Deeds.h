#pragma once

#include "core/backpack/Backpack.h"

#include <QObject>

#include <functional>

namespace besace {

/// So long a badge stays in the trash before it goes by itself.
inline constexpr int daysInTrash = 30;

/// What the person does to the badges and collections on show: written to the backpack, said in words, undone with one
/// key.
class Deeds final : public QObject {
    Q_OBJECT

public:
    /// @p clock tells the instant, UTC.
    explicit Deeds(std::function<QDateTime()> clock, QObject* parent = nullptr);

    /// @p backpack outlives the deeds, or the next call.
    void setBackpack(Backpack& backpack) { m_backpack = &backpack; }
    const Backpack& backpack() const { return *m_backpack; }
    QDateTime now() const { return m_clock(); } ///< UTC

    void trash(const QList<BadgeId>& ids);
    void restore(const QList<BadgeId>& ids);
    void emptyTrash();
    int badgesInTrash() const;
    /// Takes away what has been there for daysInTrash; says something only if there was something.
    void sweepTrash();

    void createCollection(const QString& name);
    void renameCollection(const QString& from, const QString& to);
    void deleteCollection(const QString& name);
    void moveCollection(const QString& name, const QString& parent, int position);
    void addToCollection(const QString& name, const QList<BadgeId>& ids);
    /// Makes the collection and adds them, to be undone together.
    void createCollectionOf(const QString& name, const QList<BadgeId>& ids);
    void removeFromCollection(const QString& name, const QList<BadgeId>& ids);
    /// Puts @p chosen, in their order, before the one that stands at @p before; beyond the end is the last place.
    /// @param all the whole collection in its order
    void arrange(const QString& name, const QList<BadgeId>& all, const QList<BadgeId>& chosen, qsizetype before);

    /// Undone together. One that is there gets the new name. @return whether it could be stored
    bool addKnownIssuers(const QList<KnownIssuer>& issuers);
    void removeKnownIssuer(const QString& id);
    /// Adds and removes, to be undone together. @return whether it could be stored
    bool replaceKnownIssuers(const QList<KnownIssuer>& struckOff, const QList<KnownIssuer>& issuers);

    void setTags(BadgeId id, const QStringList& tags);
    void setStory(BadgeId id, const Story& story);
    void setOwnSkills(BadgeId id, const QList<OwnSkill>& skills);

signals:
    /// Lists are no longer up to date. @p sentence is for people.
    void done(const QString& sentence);
    void trashEmptied(); ///< by the person, which cannot be undone
    void issuersChanged(); ///< so that badges must be judged again
    void wordsWritten(); ///< own words, which no list shows
    void storyTried(BadgeId id, const Result<void>& kept); ///< before either of the two
    void failed(const Error& error);

private:
    void finish(const Result<void>& result, const Operation& operation);
    void finishIssuers(const Result<void>& result);
    void finishWords(const Result<void>& result);

    std::function<QDateTime()> m_clock;
    Backpack* m_backpack = nullptr;
};

} // namespace besace
