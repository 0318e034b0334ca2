#pragma once

#include "core/backpack/Backpack.h"

#include <QLocale>

class QVBoxLayout;
class QWidget;

/// What the badge itself says, part by part. A part about which it says nothing takes no room.
namespace besace::sections {

/// A heading above what @p content shows.
QWidget* titled(const QString& heading, QWidget* content);
/// Plain words that can be selected.
QWidget* paragraph(const QString& text);
/// Several parts below each other.
QWidget* column(const QList<QWidget*>& parts);

/// The languages a badge's texts are looked for in, best first.
QStringList languages(const QLocale& locale);

/// What the last check found to have changed.
void addNews(QVBoxLayout& column, const StoredBadge& stored, const QLocale& locale);
void addRequirements(QVBoxLayout& column, const Badge& badge, const QStringList& languages);
void addDescription(QVBoxLayout& column, const Badge& badge, const QStringList& languages);
void addSkills(QVBoxLayout& column, const Badge& badge, const QStringList& languages);
void addStory(QVBoxLayout& column, const Badge& badge, const QStringList& languages);
void addEvidence(QVBoxLayout& column, const Badge& badge, const QStringList& languages);
void addResults(QVBoxLayout& column, const Badge& badge, const QStringList& languages, const QLocale& locale);
void addEndorsements(QVBoxLayout& column, const StoredBadge& stored, const QStringList& languages);

} // namespace besace::sections
