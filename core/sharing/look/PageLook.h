#pragma once

#include "core/base/Progress.h"
#include "core/sharing/OutputFile.h"
#include "core/sharing/look/Scene.h"

#include <memory>

namespace besace::look {

/// How a page is looked at.
struct View {
    qreal width = 360; ///< CSS pixels
    qreal scale = 1; ///< pixels of the screen in one of them: pictures are made for it
    QString systemFamily = {}; ///< of the font that the system uses, which pages ask for first
    bool isDark = false;
};

/// The pages of an output as a visitor sees them, drawn without a browser. All of it is read from the files that would
/// be saved, and from nothing else: no other file, no network, no script. May be used on any thread, by several at a
/// time.
class PageLook {
public:
    explicit PageLook(const QList<OutputFile>& files);
    ~PageLook();
    PageLook(const PageLook&) = delete;
    PageLook& operator=(const PageLook&) = delete;

    /// That a visitor sees first: it lies highest, and was made first. Empty where there is none.
    QString firstPage() const;
    bool hasPage(const QString& path) const;
    qsizetype pageCount() const;
    /// The file of the output that @p address leads to from @p page; empty where it leads elsewhere.
    QString target(const QString& page, const QString& address) const;

    /// Needs a QGuiApplication. @return unfinished when it was cancelled
    Scene scene(const QString& page, const View& view, const Progress& progress) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// The name of the only page of an output that the person names when they save it.
inline constexpr auto onlyPage = "portfolio.html";

} // namespace besace::look
