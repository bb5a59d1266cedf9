package fr.bricoconcierge.platform;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** How templates and static files come together. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Templates reach the assets as {@code ${assets}}, error pages included. */
    @Autowired
    void shareAssets(ThymeleafViewResolver views, Assets assets) {
        views.addStaticVariable("assets", assets);
    }

    /** Keeps Spring from looking up every address of every page among the static files: {@link Assets} does it once. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> noEncodingOfEveryAddress() {
        var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setEnabled(false);
        return registration;
    }
}
