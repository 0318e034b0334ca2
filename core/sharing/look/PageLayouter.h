#pragma once

#include "core/sharing/look/Flow.h"
#include "core/sharing/look/InlineText.h"
#include "core/sharing/look/PageLayout.h"

class QTextLayout;

namespace besace::look {

/// Lays out one page, from its top to its end.
class PageLayouter {
public:
    PageLayouter(const QByteArray& css, const LayoutOptions& options, const Progress& progress)
        : m_cascade(css, options.medium, options.systemFamily)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Scene layOut(const Node& page);

private:
    void inside(const Node& node, const Style& style, Flow& flow, Room room);
    void lines(const Node& node, const Style& style, Flow& flow, Room room);
    void block(const Node& node, const Style& style, Flow& flow, Room room);
    void after(const Node& node, const Style& style, InlineText& text, Flow& flow, Room room);
    void bar(const Style& style, Flow& flow, Room room);
    void floating(const Node& node, const Style& style, const Flow& flow, Room room);
    void flexed(const Node& node, const Style& style, Flow& flow, Room room);
    void gridded(const Node& node, const Style& style, Flow& flow, Room room);
    void row(const std::vector<FlexItem>& items, size_t from, size_t to, const Style& style, Flow& flow, Room room);
    qreal item(const Node& node, const Style& style, qreal top, Room room);

    void gather(const Node& node, const Style& style, InlineText& text, int link);
    void element(const Node& node, const Style& style, InlineText& text, int link);
    void flush(InlineText& text, const Style& style, Flow& flow, Room room);
    void placeText(const InlineText& text, const Style& style, Flow& flow, Room room);
    void placeLinks(const Paragraph& paragraph, const QTextLayout& layout);
    void pictureLine(const Node& node, const Style& style, const Style& line, Flow& flow, Room room);
    void picture(const Node& node, const Style& style, QRectF place);
    void marker(const Node& node, const Style& style, const QRectF& beside);
    void say(const QString& words, qreal y);
    void speak(const QString& line, qreal y);
    int linkOf(const Node& node);
    qreal widestLine(const Node& node, const Style& style);

    qsizetype reserveBoxes(const Style& style);
    void fillBoxes(qsizetype first, const Style& style, const QRectF& place);

    Cascade m_cascade;
    const LayoutOptions& m_options;
    const Progress& m_progress;
    Scene m_scene;
    std::optional<Floating> m_float;
    bool m_isTrial = false; ///< only to measure
};

} // namespace besace::look
