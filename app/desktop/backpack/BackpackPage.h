#pragma once

#include "app/desktop/backpack/BadgeCardDelegate.h"
#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/backpack/BadgeLister.h"
#include "app/desktop/backpack/Places.h"
#include "core/backpack/Backpack.h"

#include <QLocale>
#include <QWidget>

#include <functional>

class QTimer;

namespace besace {

class BadgeListView;
class DetailsPane;
class EmptyPlace;
class ListPane;
class Panes;
class PlaceRail;
class Thumbnails;

/// The instant that dates are judged at: the computer's clock, save in tests. UTC.
using Clock = std::function<QDateTime()>;

/// The person's badges: places, list and one badge side by side; one at a time where the window is narrow.
/// Reads the backpack and never writes to it.
class BackpackPage final : public QWidget {
    Q_OBJECT

public:
    BackpackPage(Clock clock, QLocale locale, QWidget* parent = nullptr);

    /// @p backpack outlives the page, or the next call.
    void setBackpack(const Backpack& backpack);
    /// In that backpack nothing is searched for before that look was taken.
    void searchAfter(const LeftLook& look);
    /// Reads the backpack again and keeps the choice where it still exists.
    void refresh();

    /// Whether the rail leads to the desk where other people's badges are checked.
    void setReviewDoor(bool isThere);
    void setSearch(const QString& text);
    /// Narrows the place on show. What means nothing there is left out.
    void setFilters(const Filters& filters);
    const Filters& filters() const { return m_filters; }
    void setSort(Sort sort);
    Sort sort() const { return m_sort; }
    void setForm(BadgeCardDelegate::Form form);
    BadgeCardDelegate::Form form() const;

    BadgePlace place() const;
    void showPlace(const BadgePlace& place);
    /// The same, once refresh() finds that it is there.
    void awaitPlace(const BadgePlace& place) { m_awaited = place; }
    QList<BadgeId> chosen() const; ///< in the order of the list
    void showBadge(BadgeId id); ///< in its place, chosen
    void readBadge(BadgeId id); ///< as showBadge; where there is one pane, the badge takes it
    int badgesOnShow() const;
    QList<BadgeId> shown() const; ///< all of the list, in its order
    /// Whether a whole collection is on show, in the order that the person gave it.
    bool isInOrder() const;
    int badgesInAll() const { return m_all; } ///< of every place

    BadgeListView& list();
    PlaceRail& rail() { return *m_rail; }
    DetailsPane& details() { return *m_details; }

    /// Moves the focus to the next of rail, list and details (or the one before).
    void focusNextPane(bool forward);
    void focusList();
    /// The person is done with typing what they search for: to the list, and to the first that was found.
    void goToFound();

    /// What the narrow form needs: a window may always be made smaller than the wide one.
    QSize minimumSizeHint() const override;

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    void chosenChanged();
    void placeChanged();
    void listChanged();
    void sortChanged();
    void formChanged();
    void clearSearchWanted();
    void addWanted();
    void newCollectionWanted();
    void reviewWanted();
    void restoreWanted();
    void emptyTrashWanted();
    void remindersWanted(); ///< of the ends of badges, for the person's calendar
    void tryWanted();
    void checkAgainWanted();
    void identityGiven(const QString& identity);
    void knownIssuerWanted(const KnownIssuer& issuer);
    void failed(const Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeRail();
    QWidget* makeReviewDoor();
    void connectHead();
    void connectFilters();
    void connectList();
    void connectDetails();
    enum class Reading { ListAlone, WithPlaces };
    ListWanted wantedNow(Reading reading) const;
    bool isNarrowed() const { return !m_search.isEmpty() || !m_filters.isEmpty(); }
    void listAgain();
    /// A short list at once, a long one as soon as it was read.
    void list(Reading reading);
    /// Where a list is on its way: waits for it.
    void listNow();
    void takeListing(const ListWanted& wanted, const Result<Listing>& listing);
    void takePlaces(const QList<PlaceCount>& places);
    void showList(const QList<BadgeId>& ids, const ListWanted& wanted);
    QString hint() const; ///< where no badge is chosen
    SummaryReader summaryReader(const ListWanted& wanted);
    void chooseAgain(const QSet<BadgeId>& ids, int row);
    void showChosen();
    void showKeptCopy();
    void showEmptiness();
    void showEnding();
    void stayNear(int row);
    void stayAt(BadgeId id);
    EmptyPlace* makeEmptyPlace();
    void askForPictures(const QList<BadgeId>& ids, int pixels);
    void takePicture(BadgeId id, int pixels, const QImage& picture);
    void applyWidth();

    Clock m_clock;
    QLocale m_locale;
    const Backpack* m_backpack = nullptr;
    BadgeListModel* m_model;
    BadgeLister* m_lister;
    Thumbnails* m_thumbnails;
    QTimer* m_announcing;
    PlaceRail* m_rail = nullptr;
    QWidget* m_reviewDoor = nullptr;
    ListPane* m_list = nullptr;
    DetailsPane* m_details = nullptr;
    Panes* m_panes = nullptr;

    QList<PlaceCount> m_places;
    std::optional<BadgePlace> m_awaited;
    QString m_search;
    Filters m_filters;
    Sort m_sort = Sort::Newest;
    int m_all = 0;
    bool m_narrow = false;
    bool m_reading = false; ///< in the narrow window: a badge is open
    bool m_listing = false;
};

} // namespace besace
