#pragma once

#include <QString>
#include <QStringList>

/// Reads a page of ours strictly: as XML, where one stray "<" or "&" is an error, and against the list of all elements
/// and attributes that we write. What a browser would forgive is found here without one.
namespace pagecheck {

struct Page {
    QStringList flaws; ///< empty: the page has only what we write
    QString structure; ///< elements and attributes as they stand in one another, without the inside of longer texts
};

Page check(const QByteArray& page);

} // namespace pagecheck
