// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_UNUSABLE_HPP
#define SETTLE_UNUSABLE_HPP

#include <concepts>
#include <stdexcept>
#include <string>
#include <system_error>

#include "../common/told.hpp"

namespace settling {

using gongbao::language;

namespace detail {

/// Why the system does not do it. In English it says so itself.
inline std::string why_not(const std::error_code& error, language in) {
  struct known {
    std::errc code;
    gongbao::text why;
  };
  static constexpr known all[] = {
      {std::errc::no_such_file_or_directory, {"No such file or directory", "没有这个文件或文件夹"}},
      {std::errc::permission_denied, {"Permission denied", "没有权限"}},
      {std::errc::operation_not_permitted, {"Operation not permitted", "不允许这样做"}},
      {std::errc::is_a_directory, {"Is a directory", "这是文件夹"}},
      {std::errc::not_a_directory, {"Not a directory", "路径中有一段不是文件夹"}},
      {std::errc::file_exists, {"File exists", "文件已存在"}},
      {std::errc::filename_too_long, {"File name too long", "文件名过长"}},
      {std::errc::no_space_on_device, {"No space left on device", "磁盘空间不足"}},
      {std::errc::file_too_large, {"File too large", "文件超过允许的大小"}},
      {std::errc::read_only_file_system, {"Read-only file system", "磁盘只读"}},
      {std::errc::too_many_files_open, {"Too many open files", "打开的文件过多"}},
      {std::errc::too_many_symbolic_link_levels, {"Too many levels of symbolic links", "链接层数过多"}},
      {std::errc::bad_file_descriptor, {"Bad file descriptor", "已被关闭"}},
      {std::errc::broken_pipe, {"Broken pipe", "接收方已关闭"}},
      {std::errc::device_or_resource_busy, {"Device or resource busy", "正被占用"}},
      {std::errc::io_error, {"Input/output error", "读写出错"}},
  };
  if (in == language::en) return error.message();
  for (const known& k : all)
    if (error == k.code) return std::string(k.why.in(in));
  return outside::told({"error {1}", "系统错误{1}"}, in, error.value());
}

}  // namespace detail

/// A file, or the standard stream that is meant where there is no name.
struct file_name {
  std::string name;
  gongbao::text stream;
};
inline constexpr gongbao::text standard_input{"standard input", "标准输入"};
inline constexpr gongbao::text standard_output{"standard output", "标准输出"};

/// Nothing can be done: the input cannot be read as claims, or an output cannot be written. A bad row is not that.
/// Whoever throws it may not know the language of the person; whoever catches it does.
class unusable : public std::runtime_error {
 public:
  /// A sentence in the language of the person.
  template <std::same_as<std::string> Sentence>
  explicit unusable(const Sentence& what) : std::runtime_error{what}, zh_{what} {}
  /// A sentence in both languages, with names and reasons at its places.
  template <class... Values>
  explicit unusable(const gongbao::text& what, const Values&... values)
      : std::runtime_error{outside::told(what, language::en, shown(values, language::en)...)},
        zh_{outside::told(what, language::zh, shown(values, language::zh)...)} {}

  std::string in(language l) const { return l == language::zh ? zh_ : std::string(what()); }

 private:
  static std::string shown(const std::string& value, language) { return value; }
  static std::string shown(const file_name& file, language l) {
    return file.name.empty() ? std::string(file.stream.in(l)) : file.name;
  }
  static std::string shown(const std::error_code& error, language l) { return detail::why_not(error, l); }

  std::string zh_;
};

}  // namespace settling

#endif
