#include "app/desktop/review/ReviewModel.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Tokens.h"
#include "app/desktop/review/ReviewWords.h"
#include "core/wording/Wording.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace besace {

ReviewModel::ReviewModel(ReviewSession session, QLocale locale, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(std::move(session))
    , m_locale(std::move(locale))
{
}

void ReviewModel::add(const QList<ReviewItem>& items)
{
    for (const ReviewItem& item : items)
        m_session.add(item);
    const int rows = static_cast<int>(m_session.badges().size());
    if (rows == m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void ReviewModel::replace(qsizetype index, Verification verification)
{
    m_session.replace(index, std::move(verification));
    const int row = static_cast<int>(index);
    emit dataChanged(this->index(row, 0), this->index(row, columns - 1));
}

void ReviewModel::takeBack(const QString& source) { m_session.takeBack(source); }

void ReviewModel::everythingChanged()
{
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
}

void ReviewModel::findQuestions()
{
    m_session.findQuestions();
    m_lookedAt = m_rows;
    everythingChanged();
}

void ReviewModel::takeQuestions(const ReviewSession& searched)
{
    m_session.takeQuestions(searched);
    m_lookedAt = static_cast<int>(searched.badges().size());
    everythingChanged();
}

void ReviewModel::setAddresses(const QStringList& addresses)
{
    m_session.compareWith(addresses);
    everythingChanged();
}

void ReviewModel::clear()
{
    beginResetModel();
    m_session.clear();
    m_rows = 0;
    m_lookedAt = 0;
    endResetModel();
}

int ReviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int ReviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ReviewModel::words(const ReviewItem& item, int column) const
{
    const Badge& badge = item.verification->badge;
    const auto day = [this](const std::optional<Instant>& instant) {
        return instant ? wording::date(instant->utc, m_locale) : QString();
    };
    switch (column) {
    case Name:
        return reviewWords::name(badge, m_locale);
    case BadgeState:
        return wording::stateWord(item.verification->report.state());
    case ForThisPerson:
        return reviewWords::forThisPerson(item.verification->report);
    case Organisation:
        return reviewWords::organisation(badge, m_locale);
    case GivenOn:
        return day(badge.awardedOn ? badge.awardedOn : badge.issuedOn);
    case ValidUntil:
        return badge.validUntil ? day(badge.validUntil) : tr("No end date");
    case Skills:
        return reviewWords::skills(badge, m_locale);
    case Questions:
        return item.questions.isEmpty() ? tr("None") : reviewWords::question(item.questions.first(), m_locale);
    default:
        return {};
    }
}

QVariant ReviewModel::sortValue(const ReviewItem& item, int column) const
{
    const Badge& badge = item.verification->badge;
    const auto day = [](const std::optional<Instant>& instant) { return instant ? instant->utc : QDateTime(); };
    switch (column) {
    case BadgeState:
        return static_cast<int>(item.verification->report.state());
    case ForThisPerson:
        return static_cast<int>(item.verification->report.check(CheckKind::Recipient).answer);
    case GivenOn:
        return day(badge.awardedOn ? badge.awardedOn : badge.issuedOn);
    case ValidUntil:
        return day(badge.validUntil);
    case Questions:
        return item.questions.size();
    default:
        return words(item, column);
    }
}

/// A cell that shows nothing says that there is nothing; one that is too narrow says all of it.
QString ReviewModel::spoken(const ReviewItem& item, int column) const
{
    const QString shown = words(item, column);
    if (column != Questions || item.questions.isEmpty())
        return shown.isEmpty() ? tr("None") : shown;
    QStringList sentences;
    for (const Question& question : item.questions)
        sentences.append(reviewWords::question(question, m_locale));
    return sentences.join(u' ');
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewItem& item = m_session.badges().at(index.row());
    const State state = item.verification->report.state();
    const bool isOpen = index.column() == Questions && !isLookedAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isOpen ? u"…"_s : words(item, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isOpen ? tr("Not looked at yet") : spoken(item, index.column());
    case Qt::DecorationRole:
        return index.column() == BadgeState ? QVariant(lineIcon(iconName(state))) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == BadgeState ? QVariant(colourOf(inkOf(state), Tokens::of(QGuiApplication::palette())))
                                            : QVariant();
    case sortRole:
        return sortValue(item, index.column());
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    // Nobody sees it: whoever goes down a column by ear hears which badge the cell is of.
    if (orientation == Qt::Vertical)
        return section < m_rows ? words(m_session.badges().at(section), Name) : QVariant();
    switch (section) {
    case Name:
        return tr("Badge");
    case BadgeState:
        return tr("State");
    case ForThisPerson:
        return tr("For this person?");
    case Organisation:
        return tr("Organisation");
    case GivenOn:
        return tr("Given on");
    case ValidUntil:
        return tr("Valid until");
    case Skills:
        return tr("Skills");
    case Questions:
        return tr("Questions");
    default:
        return {};
    }
}

ReviewOrder::ReviewOrder(ReviewModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(ReviewModel::sortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void ReviewOrder::setOnlyQuestions(bool only)
{
    m_onlyQuestions = only;
    invalidateFilter();
}

bool ReviewOrder::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    return !m_onlyQuestions || !m_model.isLookedAt(row) || !m_model.session().badges().at(row).questions.isEmpty();
}

} // namespace besace
